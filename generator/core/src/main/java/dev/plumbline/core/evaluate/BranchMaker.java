package dev.plumbline.core.evaluate;

import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.openapi.Discriminator;
import dev.plumbline.runtime.validation.Branch;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes the branches of a choice, each with what tells that a value was meant for it. */
final class BranchMaker {

    private final Unit unit;
    private final @Nullable Discriminator discriminator;

    /** @param choice the schema that the choice stands in */
    BranchMaker(Unit unit, Schema choice) {
        this.unit = unit;
        this.discriminator = choice.keyword(Discriminator.class).orElse(null);
    }

    List<Branch> branches(List<Schema> schemas) {
        List<ObjectSignature> signatures = ObjectSignature.distinct(schemas.stream()
                .map(branch -> ObjectSignature.of(branch, unit.schemas()))
                .toList());
        List<Branch> branches = new ArrayList<>();
        for (int i = 0; i < schemas.size(); i++) {
            branches.add(branch(schemas.get(i), i, signatures.get(i)));
        }
        return List.copyOf(branches);
    }

    private Branch branch(Schema schema, int index, ObjectSignature signature) {
        Branch branch = Branch.of(name(named(schema), index), unit.branch(schema));
        if (discriminator != null) {
            branch = branch.discriminatedBy(
                    discriminator.property(),
                    texts(schema.keyword(Ref.class).map(discriminator::values).orElse(List.of())));
        }
        branch = branch.taking(
                        signature.types().stream().map(JsonType::typeName).toArray(String[]::new))
                .requiring(texts(signature.required()))
                .forbidding(texts(signature.forbidden()));
        for (Map.Entry<String, Set<String>> fixed : signature.fixed().entrySet()) {
            branch = branch.fixing(fixed.getKey(), texts(fixed.getValue()));
        }
        return branch;
    }

    private static String[] texts(Collection<String> texts) {
        return texts.toArray(String[]::new);
    }

    /** A reference that says nothing of its own is what it refers to. */
    private Schema named(Schema schema) {
        return schema.text().title() == null && schema.keyword(Ref.class).isPresent()
                ? unit.schemas().at(schema.keyword(Ref.class).get().target())
                : schema;
    }

    private static String name(Schema schema, int index) {
        String title = schema.text().title();
        Location at = schema.at();
        if (title != null) {
            return title;
        }
        return ComponentSchemas.isWithinComponents(at) ? at.lastName() : "#" + (index + 1);
    }
}
