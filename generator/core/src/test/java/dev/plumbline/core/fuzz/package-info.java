/**
 * Random schemas and random values through our compiled validators and through an independent validator: both must give
 * the same verdict.
 */
@NullMarked
package dev.plumbline.core.fuzz;

import org.jspecify.annotations.NullMarked;
