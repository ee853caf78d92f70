/** Projects in {@code tests/samples}, built by the real build tools with the jars of this build. */
@NullMarked
package dev.plumbline.tests.builds;

import org.jspecify.annotations.NullMarked;
