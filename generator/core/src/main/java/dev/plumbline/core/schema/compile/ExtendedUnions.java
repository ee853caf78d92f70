package dev.plumbline.core.schema.compile;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.applicator.AllOf;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.openapi.Discriminator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Finds components whose branches extend them: a {@code discriminator} and a {@code oneOf} of components that each take
 * the first one in with {@code allOf}, as some servers describe their classes. By the letter a value is asked about
 * without end; what is meant is inheritance, for which the discriminator is enough.
 */
final class ExtendedUnions {

    private final SchemaSet schemas;

    private ExtendedUnions(SchemaSet schemas) {
        this.schemas = schemas;
    }

    /**
     * Reports {@code ExtendedUnion} for each.
     *
     * @return the keywords to leave out, so that inheritance is left
     */
    static Set<Location> report(SchemaSet schemas, Index index, Problems problems) {
        ExtendedUnions unions = new ExtendedUnions(schemas);
        Set<Location> leftOut = new HashSet<>();
        for (Schema schema : schemas.schemas().values()) {
            if (ComponentSchemas.isComponent(schema.at())
                    && schema.keyword(Discriminator.class).isPresent()) {
                schema.keywords().stream()
                        .filter(keyword -> unions.isOfHeirs(schema, keyword))
                        .map(keyword -> schema.at().child(keyword.name()))
                        .forEach(at -> {
                            leftOut.add(at);
                            problems.add(Problem.warning(
                                    "ExtendedUnion",
                                    index.place(at),
                                    at.pointer(),
                                    "its branches extend this schema, and would be asked about the same value again and"
                                            + " again, so it is left out; the discriminator tells them",
                                    "leave it out, or have them extend a schema without it"));
                        });
            }
        }
        return leftOut;
    }

    private boolean isOfHeirs(Schema base, Keyword keyword) {
        return (keyword instanceof OneOf || keyword instanceof AnyOf)
                && keyword.subschemas().stream()
                        .allMatch(branch -> extended(branch, new HashSet<>()).contains(base.at()));
    }

    /** What a schema takes in by references, in {@code allOf} or alone. */
    private Set<Location> extended(Schema schema, Set<Location> seen) {
        List<Schema> parts = schema.keyword(AllOf.class).map(AllOf::schemas).orElse(List.of());
        parts.forEach(part -> extended(part, seen));
        schema.keyword(Ref.class)
                .map(Ref::target)
                .filter(target -> schemas.has(target))
                .filter(seen::add)
                .ifPresent(target -> extended(schemas.at(target), seen));
        return seen;
    }
}
