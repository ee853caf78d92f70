package dev.plumbline.core.emit.java.validator;

import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.validator.UnevaluatedConditions;
import java.util.List;
import java.util.Optional;

/**
 * What the statements of one schema's {@code check} have in common.
 *
 * @param emitter prints other schemas' statements
 * @param schema the one whose statements are printed
 * @param unevaluated what is left for {@code unevaluatedProperties} and {@code unevaluatedItems}
 * @param depth in how many other schemas' statements these stand
 */
record CheckContext(CheckEmitter emitter, Schema schema, UnevaluatedConditions unevaluated, int depth) {

    /** More statements than this have a method of their own, with a name. */
    private static final int FEW = 3;

    /** Statements deeper in others than this are hard to read. */
    private static final int DEEP = 2;

    /** More than this is rather a method, of which HotSpot makes more. */
    private static final int SMALL = 300;

    /** For another schema's statements among these. */
    CheckContext of(Schema other) {
        return emitter.context(other, depth + 1);
    }

    /** The statements of another schema, to stand among these, where they are few. */
    Optional<SizedCode> inline(Schema other) {
        if (depth == DEEP) {
            return Optional.empty();
        }
        List<CheckStatement> statements = emitter.statements(of(other));
        int size = CheckStatement.size(statements);
        return statements.size() <= FEW && statements.stream().noneMatch(CheckStatement::isPinned) && size <= SMALL
                ? Optional.of(new SizedCode(CheckStatement.join(statements), size))
                : Optional.empty();
    }
}
