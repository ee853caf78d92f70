/** The formats of JSON Schema, one class each: scanners that read a text once and keep nothing. */
@NullMarked
package dev.plumbline.formats;

import org.jspecify.annotations.NullMarked;
