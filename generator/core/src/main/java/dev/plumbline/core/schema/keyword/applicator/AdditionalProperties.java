package dev.plumbline.core.schema.keyword.applicator;

import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.validation.PatternReader;
import dev.plumbline.core.schema.regex.EcmaPattern;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The schema of the properties that neither {@code properties} nor {@code patternProperties} of the same schema speak
 * of.
 *
 * @param legal the named ones but those that are named to be forbidden: what a report tells of
 */
public record AdditionalProperties(Set<String> named, Set<String> legal, List<EcmaPattern> matched, Schema schema)
        implements Keyword {

    /** What the keyword is called that allows for more names. */
    private static final String PATTERNS = "patternProperties";

    public AdditionalProperties {
        named = Collections.unmodifiableSet(new LinkedHashSet<>(named));
        legal = Collections.unmodifiableSet(new LinkedHashSet<>(legal));
        matched = List.copyOf(matched);
    }

    public static Optional<AdditionalProperties> read(KeywordSource source) {
        Set<String> named = names(source.sibling("properties"));
        Set<String> patterns = names(source.sibling("patternProperties"));
        List<EcmaPattern> matched = new ArrayList<>();
        for (String pattern : patterns) {
            PatternReader.read(pattern, source.siblingSource("patternProperties"))
                    .ifPresent(matched::add);
        }
        if (matched.size() < patterns.size()) {
            source.leftOut(
                    "InvalidPattern",
                    "it is not known which properties match the patterns beside \"" + source.name() + "\"",
                    "so it is left out",
                    "correct the patterns");
            return Optional.empty();
        }
        Set<String> legal = new LinkedHashSet<>(named);
        legal.removeIf(name -> isForbidden(source.sibling("properties"), name));
        return source.schemaOrTruth().map(schema -> new AdditionalProperties(named, legal, matched, schema));
    }

    /** Whether nothing fits the property's schema, as written: {@code false}, or {@code not} anything. */
    private static boolean isForbidden(@Nullable JsonNode properties, String name) {
        JsonNode schema = properties == null ? null : properties.get(name);
        JsonNode not = schema == null ? null : schema.get("not");
        return schema != null && schema.isBoolean() && !schema.booleanValue()
                || not != null && (not.isBoolean() ? not.booleanValue() : not.isObject() && not.isEmpty());
    }

    private static Set<String> names(@Nullable JsonNode object) {
        return object == null ? Set.of() : new LinkedHashSet<>(object.propertyNames());
    }

    @Override
    public String name() {
        return "additionalProperties";
    }

    /**
     * The names that are known, behind {@link #PATTERNS} and what the others have to match where there are patterns. A
     * property that is itself called so never comes first of several: what stands there is read as that mark.
     */
    @Override
    public List<String> arguments() {
        List<String> arguments = new ArrayList<>(legal);
        if (!matched.isEmpty()) {
            arguments.add(0, PATTERNS);
            arguments.add(1, matched.stream().map(EcmaPattern::source).collect(Collectors.joining("|")));
        } else if (arguments.size() > 1 && arguments.get(0).equals(PATTERNS)) {
            Collections.rotate(arguments, -1);
        }
        return List.copyOf(arguments);
    }

    @Override
    public List<Schema> subschemas() {
        return List.of(schema);
    }

    @Override
    public List<Check> checks() {
        return List.of(new Check.EachOtherProperty(
                named, matched.stream().map(EcmaPattern::java).toList(), schema));
    }
}
