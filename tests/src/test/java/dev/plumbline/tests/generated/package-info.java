/** The checked-in client is what the document gives today, and always the same. */
@NullMarked
package dev.plumbline.tests.generated;

import org.jspecify.annotations.NullMarked;
