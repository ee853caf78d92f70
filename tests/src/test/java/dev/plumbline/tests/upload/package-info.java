/** Bodies that are larger than the memory of who sends or gets them. */
@NullMarked
package dev.plumbline.tests.upload;

import org.jspecify.annotations.NullMarked;
