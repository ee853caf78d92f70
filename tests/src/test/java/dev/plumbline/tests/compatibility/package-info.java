/** What was generated before works with today's runtime. */
@NullMarked
package dev.plumbline.tests.compatibility;

import org.jspecify.annotations.NullMarked;
