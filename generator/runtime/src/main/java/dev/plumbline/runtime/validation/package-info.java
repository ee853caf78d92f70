/**
 * What compiled validators are made of: the assertions of JSON Schema, rules, and the report on what breaks them, with
 * its words in two languages and the standard's output forms.
 */
@NullMarked
package dev.plumbline.runtime.validation;

import org.jspecify.annotations.NullMarked;
