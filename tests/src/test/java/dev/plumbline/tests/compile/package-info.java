/** Code that must not compile, each beside a twin that must. */
@NullMarked
package dev.plumbline.tests.compile;

import org.jspecify.annotations.NullMarked;
