/** The official JSON Schema Test Suite for 2020-12: where it is read from, and how its cases are run. */
@NullMarked
package dev.plumbline.core.conformance.suite;

import org.jspecify.annotations.NullMarked;
