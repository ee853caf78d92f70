package dev.plumbline.runtime.validation;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The way through the schemas: a reference in a schema, after the way to that schema. The evaluation path is made when
 * it is read.
 */
final class EvaluationPath {

    private final @Nullable EvaluationPath outer;
    private final SchemaLocation from;
    private final String way;
    private final int length;

    /**
     * @param outer the way to the schema; null for the one that was asked
     * @param from the schema
     * @param way from there to the reference
     */
    EvaluationPath(@Nullable EvaluationPath outer, SchemaLocation from, String way) {
        this.outer = outer;
        this.from = from;
        this.way = way;
        this.length = lengthOf(outer) + from.path().length() + way.length();
    }

    /** The way before the last reference of it. */
    static @Nullable EvaluationPath before(@Nullable EvaluationPath way) {
        return way == null ? null : way.outer;
    }

    /** How many characters the evaluation path has. */
    static int lengthOf(@Nullable EvaluationPath way) {
        return way == null ? 0 : way.length;
    }

    /** The evaluation path. The schemas on it are added to a list, outermost first. */
    static StringBuilder evaluation(@Nullable EvaluationPath way, List<EnteredSchema> entered) {
        if (way == null) {
            return new StringBuilder();
        }
        StringBuilder evaluation = evaluation(way.outer, entered);
        entered.add(new EnteredSchema(evaluation.length(), way.from.uri()));
        return evaluation.append(way.from.path()).append(way.way);
    }

    /** Whether two ways are the same. */
    static boolean isSame(@Nullable EvaluationPath one, @Nullable EvaluationPath other) {
        while (one != null && other != null && one != other && one.way.equals(other.way)) {
            one = one.outer;
            other = other.outer;
        }
        return one == other;
    }
}
