/** What is wrong with a document, and where: values that every stage collects and no stage throws away. */
@NullMarked
package dev.plumbline.core.problem;

import org.jspecify.annotations.NullMarked;
