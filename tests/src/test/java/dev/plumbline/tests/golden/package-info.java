/** What small documents become, file by file, compiled and run: one case, one folder of {@code tests/goldens}. */
@NullMarked
package dev.plumbline.tests.golden;

import org.jspecify.annotations.NullMarked;
