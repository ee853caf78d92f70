/** Regular expressions as ECMA-262 writes them with the {@code u} flag: their grammar and their tree. */
@NullMarked
package dev.plumbline.formats.regex;

import org.jspecify.annotations.NullMarked;
