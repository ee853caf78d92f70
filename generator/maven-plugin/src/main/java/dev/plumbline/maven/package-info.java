/** Door 4: goals of Maven. They decide nothing; what they are told becomes a request to the core. */
@NullMarked
package dev.plumbline.maven;

import org.jspecify.annotations.NullMarked;
