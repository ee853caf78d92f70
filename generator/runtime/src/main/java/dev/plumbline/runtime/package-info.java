/** What a project writes to have a client generated while it is compiled. */
@NullMarked
package dev.plumbline.runtime;

import org.jspecify.annotations.NullMarked;
