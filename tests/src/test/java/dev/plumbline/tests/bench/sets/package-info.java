/**
 * The sets of the public jsonschema-benchmark: ours beside Blaze and others. Started by hand; {@code tests/BENCHMARKS.md}
 * says how and holds the figures.
 */
@NullMarked
package dev.plumbline.tests.bench.sets;

import org.jspecify.annotations.NullMarked;
