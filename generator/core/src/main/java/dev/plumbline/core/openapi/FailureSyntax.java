package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.FailureExtension;
import dev.plumbline.core.openapi.view.FailureExtension.Parts;
import dev.plumbline.core.resolve.Location;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code x-failure}, here alone: what it says, and what is written wrong, each mistake at its own line. */
final class FailureSyntax {

    private static final Set<String> KEYS = Set.of("schema", "code", "message", "statuses", "otherwise");
    private static final String POINTER = "(?s)(/([^~/]|~[01])*)+";
    private static final String ERROR_STATUS = "[45]\\d\\d";

    /** Of a failure nobody can say that nothing was done. */
    private static final int UNKNOWN = 500;

    private final Location at;
    private final ExtensionFindings findings = new ExtensionFindings();

    private FailureSyntax(Location at) {
        this.at = at;
    }

    /** What the extension says; its parts are empty where there is a mistake. */
    static FailureExtension read(JsonNode raw, Location at) {
        FailureSyntax syntax = new FailureSyntax(at);
        Optional<Parts> parts = syntax.parts(raw);
        boolean fine = syntax.findings.mistakes().isEmpty();
        return new FailureExtension(
                at, syntax.findings.schemas(), fine ? parts : Optional.empty(), syntax.findings.mistakes());
    }

    private Optional<Parts> parts(JsonNode raw) {
        if (!raw.isObject()) {
            findings.mistake(
                    at, "a failure is an object", "give it the schema of a body that says that the call failed");
            return Optional.empty();
        }
        findings.onlyKeys(raw, at, KEYS);
        JsonNode schema = raw.get("schema");
        if (schema == null) {
            findings.mistake(
                    at, "\"schema\" is missing", "add the JSON Schema of a body that says that the call failed");
        } else {
            findings.schema(schema, at.child("schema"), "write the schema of a body that says that the call failed");
        }
        String code = pointer(raw.get("code"), at.child("code"));
        if (code == null && raw.has("statuses")) {
            findings.mistake(at.child("statuses"), "there is no code to go by", "add \"code\", its JSON pointer");
        }
        return Optional.of(new Parts(
                at.child("schema"),
                code,
                pointer(raw.get("message"), at.child("message")),
                statuses(raw.get("statuses"), at.child("statuses")),
                otherwise(raw.get("otherwise"))));
    }

    private @Nullable String pointer(@Nullable JsonNode pointer, Location place) {
        if (pointer == null) {
            return null;
        }
        if (!pointer.isString() || !pointer.stringValue().matches(POINTER)) {
            findings.mistake(place, "this is not a JSON pointer", "write one that begins with a slash, such as /code");
            return null;
        }
        return pointer.stringValue();
    }

    private SortedMap<Integer, List<String>> statuses(@Nullable JsonNode raw, Location place) {
        SortedMap<Integer, List<String>> statuses = new TreeMap<>();
        if (raw != null && !raw.isObject()) {
            findings.mistake(place, "this is not an object", "write lists of codes by the status that they amount to");
        } else if (raw != null) {
            Set<String> known = new HashSet<>();
            for (Map.Entry<String, JsonNode> entry : raw.properties()) {
                Location each = place.child(entry.getKey());
                if (entry.getKey().matches(ERROR_STATUS)) {
                    statuses.put(Integer.valueOf(entry.getKey()), codes(entry.getValue(), each, known));
                } else {
                    findings.mistake(each, "this is not the status of an error", "write one from 400 to 599");
                }
            }
        }
        return Collections.unmodifiableSortedMap(statuses);
    }

    private List<String> codes(JsonNode list, Location place, Set<String> known) {
        List<String> codes = new ArrayList<>();
        if (!list.isArray() || list.isEmpty()) {
            findings.mistake(place, "this is not a list of codes", "write the codes that amount to this status");
            return codes;
        }
        for (int i = 0; i < list.size(); i++) {
            JsonNode code = list.get(i);
            if (!code.isString() && !code.isIntegralNumber()) {
                findings.mistake(place.child(i), "this is not a code", "write a text or a whole number");
            } else if (!known.add(code.asString())) {
                findings.mistake(place.child(i), "the code stands here twice", "leave it at one status");
            } else {
                codes.add(code.asString());
            }
        }
        return codes;
    }

    private int otherwise(@Nullable JsonNode status) {
        if (status == null) {
            return UNKNOWN;
        }
        if (!status.isInt() || !Integer.toString(status.intValue()).matches(ERROR_STATUS)) {
            findings.mistake(
                    at.child("otherwise"), "this is not the status of an error", "write a number from 400 to 599");
            return UNKNOWN;
        }
        return status.intValue();
    }
}
