package dev.plumbline.core.plan;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Declaration.OpenEnum;
import dev.plumbline.core.model.Declaration.Value;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.core.resolve.Location;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Inline enums that are one type: those with the same values that are also called alike where they stand, such as the
 * {@code sort} of twenty operations. The first names the class; one in a component comes before one in an operation, and
 * else the document's order counts, so that what is added behind renames nothing; but an operation's enum is called after a
 * component once one has the same.
 */
final class SharedEnums {

    private SharedEnums() {}

    private record Likeness(String word, Type.Scalar of, List<Value> values, boolean deprecated) {}

    /** For each enum that has no class of its own, the one whose class it has. */
    static SortedMap<Location, Location> of(List<Declaration> declarations) {
        Map<Likeness, Location> first = new HashMap<>();
        SortedMap<Location, Location> shared = new TreeMap<>();
        declarations.stream()
                .filter(declaration -> declaration.path().size() > 1)
                .filter(OpenEnum.class::isInstance)
                .map(OpenEnum.class::cast)
                .sorted(Comparator.comparing(each -> !ComponentSchemas.isWithinComponents(each.at())))
                .forEach(each -> {
                    List<String> path = each.path();
                    Likeness likeness = new Likeness(
                            JavaNames.type(path.get(path.size() - 1)),
                            each.of(),
                            each.values(),
                            each.docs().deprecated());
                    Location known = first.putIfAbsent(likeness, each.at());
                    if (known != null) {
                        shared.put(each.at(), known);
                    }
                });
        return shared;
    }
}
