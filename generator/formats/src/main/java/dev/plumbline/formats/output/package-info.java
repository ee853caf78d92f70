/** The output forms of the standard (JSON Schema 2020-12 Core, 12.4), made of what a validator reports. */
@NullMarked
package dev.plumbline.formats.output;

import org.jspecify.annotations.NullMarked;
