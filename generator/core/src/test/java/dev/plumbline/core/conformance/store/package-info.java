/** Schemas that people use, with files that they say are right or wrong. */
@NullMarked
package dev.plumbline.core.conformance.store;

import org.jspecify.annotations.NullMarked;
