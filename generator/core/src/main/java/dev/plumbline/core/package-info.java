/** The compiler as a pipeline: a request in, files and problems out. It writes nothing itself. */
@NullMarked
package dev.plumbline.core;

import org.jspecify.annotations.NullMarked;
