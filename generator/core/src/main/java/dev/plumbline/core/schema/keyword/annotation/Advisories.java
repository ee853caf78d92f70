package dev.plumbline.core.schema.keyword.annotation;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.KeywordSource;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.text.Translations;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** {@code x-advisories}: what is legal, but unwise. */
public record Advisories(List<Advisory> advisories) implements Keyword {

    public Advisories {
        advisories = List.copyOf(advisories);
    }

    public static Optional<Advisories> read(KeywordSource source) {
        if (!source.value().isArray()) {
            return source.invalid("a list of advisories");
        }
        List<Advisory> read = new ArrayList<>();
        for (int i = 0; i < source.value().size(); i++) {
            Optional<Advisory> advisory =
                    advisory(source, source.at().child(i), source.value().get(i));
            advisory.ifPresent(read::add);
        }
        return read.size() == source.value().size() ? Optional.of(new Advisories(read)) : Optional.empty();
    }

    private static Optional<Advisory> advisory(KeywordSource source, Location at, JsonNode raw) {
        String id = text(raw, "id");
        String message = text(raw, Check.Advise.MESSAGE);
        JsonNode schema = raw.get("schema");
        if (id == null || message == null || schema == null) {
            return source.invalid(at, "a list of objects with id, message and schema");
        }
        return source.schema(at.child("schema"), schema)
                .map(compiled -> new Advisory(id, message, text(raw, "source"), Translations.of(raw), compiled));
    }

    private static @Nullable String text(JsonNode raw, String name) {
        JsonNode value = raw.get(name);
        return value != null && value.isString() ? value.stringValue() : null;
    }

    @Override
    public String name() {
        return "x-advisories";
    }

    @Override
    public List<Schema> subschemas() {
        return advisories.stream().map(Advisory::schema).toList();
    }

    @Override
    public List<String> subschemaKeys() {
        return advisories.stream().map(Advisory::id).toList();
    }

    @Override
    public List<Check> checks() {
        List<Check> checks = new ArrayList<>();
        for (Advisory advisory : advisories) {
            checks.add(new Check.Advise(
                    checks.size(),
                    advisory.id(),
                    advisory.message(),
                    advisory.source(),
                    advisory.translations(),
                    advisory.schema()));
        }
        return List.copyOf(checks);
    }
}
