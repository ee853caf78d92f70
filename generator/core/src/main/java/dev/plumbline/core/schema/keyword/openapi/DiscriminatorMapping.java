package dev.plumbline.core.schema.keyword.openapi;

import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.KeywordSource;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the {@code mapping} and the {@code defaultMapping} of a {@code discriminator}. A value may be the name of a component as well as a reference;
 * what may be either is a name, as the specification recommends (OpenAPI 3.1.1, 4.8.25.3).
 */
final class DiscriminatorMapping {

    /** OpenAPI 3.1, 4.8.7.1. */
    private static final Pattern COMPONENT_NAME = Pattern.compile("[A-Za-z0-9._-]+");

    private final KeywordSource source;
    private final List<Location> branches = new ArrayList<>();
    private final boolean hasBranches;

    private DiscriminatorMapping(KeywordSource source) {
        this.source = source;
        this.hasBranches = branches("oneOf") | branches("anyOf");
    }

    /** The discriminator by a property; what its mapping says of no schema is left out. */
    static Discriminator read(KeywordSource source, String property) {
        DiscriminatorMapping mapping = new DiscriminatorMapping(source);
        return new Discriminator(property, mapping.named(), mapping.fallback());
    }

    private Map<String, Location> named() {
        JsonNode written = source.value().path("mapping");
        if (!written.isMissingNode() && !written.isObject()) {
            source.invalid(source.at().child("mapping"), "an object of names of schemas, or references");
        }
        Map<String, Location> read = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : written.properties()) {
            Location at = source.at().child("mapping").child(entry.getKey());
            if (entry.getValue().isString()) {
                target(at, entry.getValue().stringValue()).ifPresent(target -> read.put(entry.getKey(), target));
            } else {
                source.invalid(at, "the name of a schema, or a reference to it");
            }
        }
        return read;
    }

    /** OpenAPI 3.2: what a value is that names none. */
    private @Nullable Location fallback() {
        JsonNode written = source.value().path("defaultMapping");
        Location at = source.at().child("defaultMapping");
        if (written.isString()) {
            return target(at, written.stringValue()).orElse(null);
        }
        if (!written.isMissingNode()) {
            source.invalid(at, "the name of a schema, or a reference to it");
        }
        return null;
    }

    private boolean branches(String keyword) {
        JsonNode schemas = source.sibling(keyword);
        if (schemas == null || !schemas.isArray()) {
            return false;
        }
        for (JsonNode branch : schemas) {
            if (branch.path("$ref").isString()) {
                source.find(branch.path("$ref").stringValue()).ifPresent(branches::add);
            }
        }
        return true;
    }

    private Optional<Location> target(Location at, String text) {
        Optional<Location> target = component(text).or(() -> source.find(text));
        if (target.isEmpty() && isOfKnownDocument(text)) {
            source.leftOut(
                    at,
                    "UnresolvedRef",
                    "\"" + text + "\" leads nowhere",
                    "so this entry is left out",
                    "correct it, or add what it names");
        } else if (hasBranches && branches.stream().noneMatch(branch -> isSame(branch, target.orElse(null)))) {
            source.warning(
                    at,
                    "MappingToNoBranch",
                    "\"" + text + "\" is none of the schemas that the oneOf or anyOf beside it refers to",
                    "add a $ref to it there, or take it out of the mapping");
        }
        return target;
    }

    private static boolean isSame(Location branch, @Nullable Location target) {
        return target != null && Discriminator.isSame(branch, target);
    }

    private Optional<Location> component(String text) {
        return COMPONENT_NAME.matcher(text).matches()
                ? source.findFromDocument(ComponentSchemas.ref(text))
                : Optional.empty();
    }

    /** Whether what the text names would be known: documents that only a mapping names are not read. */
    private boolean isOfKnownDocument(String text) {
        int hash = text.indexOf('#');
        boolean isName = COMPONENT_NAME.matcher(text).matches() && text.indexOf('.') < 0;
        return isName || source.find(hash < 0 ? text : text.substring(0, hash)).isPresent();
    }
}
