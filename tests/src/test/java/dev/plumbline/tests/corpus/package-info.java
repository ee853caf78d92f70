/**
 * Real documents, generated, compiled and called: each operation has one exchange with a server that reads the raw document
 * by itself.
 */
@NullMarked
package dev.plumbline.tests.corpus;

import org.jspecify.annotations.NullMarked;
