package dev.plumbline.core.evaluate;

import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.BranchLabel;
import dev.plumbline.core.schema.analysis.DiscriminatorValues;
import dev.plumbline.core.schema.analysis.ObjectSignature;
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
        Branch branch = Branch.of(BranchLabel.of(schema, index, signature, unit.schemas()), unit.branch(schema));
        if (discriminator != null) {
            branch = branch.discriminatedBy(
                    discriminator.property(),
                    texts(DiscriminatorValues.of(discriminator, schema, unit.schemas())
                            .valid()));
            branch = discriminator.isFallback(schema) ? branch.byDefault() : branch;
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
}
