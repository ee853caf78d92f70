/** ECMA-262 regular expressions, and what becomes of them in Java. */
@NullMarked
package dev.plumbline.core.schema.regex;

import org.jspecify.annotations.NullMarked;
