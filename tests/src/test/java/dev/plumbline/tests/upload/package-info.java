/** Bodies that are larger than the memory of who sends them. */
@NullMarked
package dev.plumbline.tests.upload;

import org.jspecify.annotations.NullMarked;
