/** What the README shows works. */
@NullMarked
package dev.plumbline.tests.readme;

import org.jspecify.annotations.NullMarked;
