/**
 * How fast compiled validators are, beside their peers in the same run. Started by hand; {@code tests/BENCHMARKS.md} says
 * how and holds the figures.
 */
@NullMarked
package dev.plumbline.tests.bench;

import org.jspecify.annotations.NullMarked;
