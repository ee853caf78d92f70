package dev.plumbline.core.emit.java.validator;

import dev.plumbline.core.schema.Schema;

/**
 * What the statements of one schema's {@code check} have in common.
 *
 * @param schema the one whose method is printed
 * @param scope the class that the method stands in
 * @param isValid prints the tests that decide what is reported
 * @param unevaluated what is left for {@code unevaluatedProperties} and {@code unevaluatedItems}
 */
record CheckContext(Schema schema, ValidatorScope scope, IsValidEmitter isValid, UnevaluatedConditions unevaluated) {}
