/** What compiled validators are made of: rules, violations, and the assertions of JSON Schema. */
@NullMarked
package dev.plumbline.runtime.validation;

import org.jspecify.annotations.NullMarked;
