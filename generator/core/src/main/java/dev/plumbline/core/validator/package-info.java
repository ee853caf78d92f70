/**
 * The programs of the validators: what each {@code isValid} does, in typed expressions and statements. Programs are built
 * from the checks of a {@link dev.plumbline.core.schema.SchemaSet}, then passes make them faster or smaller; each says why
 * it is right. Nothing here prints, and nothing looks at what is printed.
 */
@NullMarked
package dev.plumbline.core.validator;

import org.jspecify.annotations.NullMarked;
