/** The web site's samples, compiled and run: what {@code -Psite} has read from the pages. */
@NullMarked
package dev.plumbline.tests.site;

import org.jspecify.annotations.NullMarked;
