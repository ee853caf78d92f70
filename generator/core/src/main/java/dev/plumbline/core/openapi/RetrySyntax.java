package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.WaiterExtension.Retry;
import dev.plumbline.core.resolve.Location;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the {@code retry} of an {@code x-waiter}: a list of {@code {status, schema, description}}, of which status or
 * schema may be left out.
 */
final class RetrySyntax {

    private static final Set<String> KEYS = Set.of("status", "schema", "description");
    private static final int LOWEST = 200;
    private static final int HIGHEST = 599;

    private final ExtensionFindings findings;

    RetrySyntax(ExtensionFindings findings) {
        this.findings = findings;
    }

    List<Retry> read(@Nullable JsonNode list, Location at) {
        List<Retry> retries = new ArrayList<>();
        if (list != null && !list.isArray()) {
            findings.mistake(at, "\"retry\" is not a list", "write a list of objects with status, schema, or both");
        } else if (list != null) {
            for (int i = 0; i < list.size(); i++) {
                retries.add(retry(list.get(i), at.child(i)));
            }
        }
        return retries;
    }

    private Retry retry(JsonNode raw, Location at) {
        if (!raw.isObject() || !raw.has("status") && !raw.has("schema")) {
            findings.mistake(
                    at,
                    "this does not say which response is not final yet",
                    "add the status, the schema of the body, or both");
        }
        findings.onlyKeys(raw, at, KEYS);
        return new Retry(
                status(raw.get("status"), at.child("status")),
                schema(raw.get("schema"), at.child("schema")),
                description(raw.get("description"), at.child("description")));
    }

    private OptionalInt status(@Nullable JsonNode status, Location at) {
        if (status == null) {
            return OptionalInt.empty();
        }
        if (!status.isInt() || status.intValue() < LOWEST || status.intValue() > HIGHEST) {
            findings.mistake(at, "this is not the status of a response", "write a number from 200 to 599, such as 404");
            return OptionalInt.empty();
        }
        return OptionalInt.of(status.intValue());
    }

    private Optional<Location> schema(@Nullable JsonNode schema, Location at) {
        if (schema == null) {
            return Optional.empty();
        }
        findings.schema(schema, at, "write the schema of a response that is not final yet");
        return Optional.of(at);
    }

    private String description(@Nullable JsonNode text, Location at) {
        if (text == null) {
            return "";
        }
        if (!text.isString()) {
            findings.mistake(at, "the description is not a text", "write a text");
            return "";
        }
        return text.stringValue();
    }
}
