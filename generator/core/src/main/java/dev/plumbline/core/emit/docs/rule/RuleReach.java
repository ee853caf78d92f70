package dev.plumbline.core.emit.docs.rule;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.annotation.Advisories;
import dev.plumbline.core.schema.keyword.core.Ref;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which schemas lead to a rule that has words. A body reaches the same component by thousands of ways where components
 * refer to each other, as a payment provider's do; only those that lead to a rule need be gone.
 */
public final class RuleReach {

    private final SchemaSet schemas;
    private final Set<Location> leading = new HashSet<>();

    private RuleReach(SchemaSet schemas) {
        this.schemas = schemas;
    }

    /** Looks at every schema once. */
    public static RuleReach of(SchemaSet schemas) {
        RuleReach reach = new RuleReach(schemas);
        Map<Location, List<Location>> above = new HashMap<>();
        Deque<Location> open = new ArrayDeque<>();
        for (Schema schema : schemas.schemas().values()) {
            if (hasWords(schema)) {
                open.add(schema.at());
            }
            for (Keyword keyword : schema.keywords()) {
                keyword.subschemas()
                        .forEach(inner -> above.computeIfAbsent(inner.at(), at -> new ArrayList<>())
                                .add(schema.at()));
                if (keyword instanceof Ref ref) {
                    above.computeIfAbsent(ref.target(), at -> new ArrayList<>()).add(schema.at());
                }
            }
        }
        while (!open.isEmpty()) {
            Location at = open.remove();
            if (reach.leading.add(at)) {
                open.addAll(above.getOrDefault(at, List.of()));
            }
        }
        return reach;
    }

    private static boolean hasWords(Schema schema) {
        return schema.text().source() != null
                || schema.keywords().stream()
                        .anyMatch(keyword -> keyword instanceof Advisories
                                || keyword.subschemas().stream()
                                        .anyMatch(inner -> NamedRules.in(keyword, inner) != null));
    }

    /** Whether a rule with words may be in a schema, or in one that it refers to. */
    boolean leadsToRule(Schema schema) {
        return leading.contains(schema.at()) || !schemas.has(schema.at());
    }
}
