/**
 * What generated models read and print JSON with.
 *
 * <p>Reading is tolerant: a value that has not the documented type is kept as JSON and written back, and only what a
 * typed object cannot do without is refused, with the JSON pointer of the value.
 */
@NullMarked
package dev.plumbline.runtime.json;

import org.jspecify.annotations.NullMarked;
