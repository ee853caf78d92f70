package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.schema.JsonWords;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.openapi.Discriminator;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.StringNode;

/**
 * What the property of a discriminator says for a branch: by the discriminator, and by the branch's own {@code const} or
 * {@code enum} of that property.
 *
 * @param mapped as it is mapped; without that, the name of its component; none for a branch that is no reference
 * @param allowed what the branch allows, as JSON; empty where it allows any
 */
public record DiscriminatorValues(List<String> mapped, Set<String> allowed) {

    public static DiscriminatorValues of(Discriminator discriminator, Schema branch, SchemaSet schemas) {
        return new DiscriminatorValues(
                branch.keyword(Ref.class).map(discriminator::values).orElse(List.of()),
                ObjectSignature.of(branch, schemas).fixed().getOrDefault(discriminator.property(), Set.of()));
    }

    /** Whether no value that the discriminator names for the branch is one that the branch allows. */
    public boolean contradict() {
        return !mapped.isEmpty()
                && !allowed.isEmpty()
                && both().isEmpty()
                && mapped.stream().noneMatch(allowed::contains); // a name is always a text: "1" is that of a number
    }

    /** The values that a valid instance may have. */
    public List<String> valid() {
        List<String> both = both();
        return both.isEmpty()
                ? allowed.stream()
                        .flatMap(value -> JsonWords.string(value).stream())
                        .toList()
                : both;
    }

    private List<String> both() {
        return allowed.isEmpty()
                ? mapped
                : mapped.stream()
                        .filter(value -> allowed.contains(JsonWords.text(StringNode.valueOf(value))))
                        .toList();
    }
}
