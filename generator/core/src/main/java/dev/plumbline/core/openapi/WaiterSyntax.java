package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.WaiterExtension;
import dev.plumbline.core.openapi.view.WaiterExtension.Failure;
import dev.plumbline.core.openapi.view.WaiterExtension.Pacing;
import dev.plumbline.core.openapi.view.WaiterExtension.Parts;
import dev.plumbline.core.openapi.view.WaiterExtension.Retry;
import dev.plumbline.core.resolve.Location;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads {@code x-waiter}, here alone: where its schemas stand, what it says, and what is written wrong. Every mistake is
 * one at its own line, so that none becomes an endless wait.
 */
final class WaiterSyntax {

    private static final Set<String> KEYS =
            Set.of("name", "success", "retry", "failure", "progress", "status", "download", "url", "hosts", "pacing");
    private static final String HOST = "(?i)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)+";
    private static final Set<String> PACING = Set.of("initial", "maximum", "factor", "deadline");

    private final Location at;
    private final ExtensionFindings findings = new ExtensionFindings();

    private WaiterSyntax(Location at) {
        this.at = at;
    }

    /** What the extension says; its parts are empty where there is a mistake. */
    static WaiterExtension read(JsonNode raw, Location at) {
        WaiterSyntax syntax = new WaiterSyntax(at);
        Optional<Parts> parts = syntax.parts(raw);
        ExtensionFindings findings = syntax.findings;
        return new WaiterExtension(
                at, findings.schemas(), findings.mistakes().isEmpty() ? parts : Optional.empty(), findings.mistakes());
    }

    private Optional<Parts> parts(JsonNode raw) {
        if (!raw.isObject()) {
            findings.mistake(at, "a waiter is an object", "give it name, success and pacing");
            return Optional.empty();
        }
        findings.onlyKeys(raw, at, KEYS);
        String name = name(raw);
        schema(raw.get("success"), "success", at.child("success"));
        List<Retry> retries = new RetrySyntax(findings).read(raw.get("retry"), at.child("retry"));
        List<Failure> failures = failures(raw);
        JsonNode progress = raw.path("progress");
        Location progressAt = at.child("progress");
        if (progress.isObject()) {
            findings.onlyKeys(progress, progressAt, Set.of("pointer", "complete"));
        }
        String far = progress.isObject()
                ? pointer(progress.get("pointer"), progressAt.child("pointer"))
                : pointer(raw.get("progress"), progressAt);
        String status = pointer(raw.get("status"), at.child("status"));
        List<String> downloads = pointers(raw.get("download"), "download");
        List<String> urls = pointers(raw.get("url"), "url");
        Pacing pacing = pacing(raw.get("pacing"));
        return Optional.of(new Parts(
                name,
                at.child("success"),
                retries,
                failures,
                far,
                complete(progress.get("complete"), progressAt.child("complete")),
                status,
                downloads,
                urls,
                hosts(raw),
                pacing));
    }

    private String name(JsonNode raw) {
        JsonNode name = raw.get("name");
        if (name == null) {
            findings.mistake(at, "the waiter has no name", "add one, such as waitForVideo");
        } else if (!name.isString() || name.stringValue().isBlank()) {
            findings.mistake(at.child("name"), "the name is not a text", "write one, such as waitForVideo");
        } else {
            return name.stringValue();
        }
        return "";
    }

    private void schema(@Nullable JsonNode schema, String key, Location place) {
        if (schema == null) {
            findings.mistake(at, "\"" + key + "\" is missing", "add the JSON Schema of a response that means it");
        } else {
            findings.schema(schema, place, "write the schema of a response that means it");
        }
    }

    private List<Failure> failures(JsonNode raw) {
        JsonNode list = raw.get("failure");
        Location place = at.child("failure");
        List<Failure> failures = new ArrayList<>();
        if (list != null && !list.isArray()) {
            findings.mistake(place, "\"failure\" is not a list", "write a list of JSON Schemas");
        } else if (list != null) {
            for (int i = 0; i < list.size(); i++) {
                Location each = place.child(i);
                schema(list.get(i), "failure", each);
                String title = sentence(list.get(i), each, "title");
                String description = sentence(list.get(i), each, "description");
                failures.add(new Failure(each, title, description));
            }
        }
        return failures;
    }

    private String sentence(JsonNode schema, Location place, String key) {
        JsonNode text = schema.get(key);
        if (text == null) {
            findings.mistake(
                    place, "the failure has no " + key + ", so a caller would not learn what happened", "add one");
        } else if (!text.isString()) {
            findings.mistake(place.child(key), "the " + key + " is not a text", "write a text");
        } else {
            return text.stringValue();
        }
        return "";
    }

    private @Nullable String pointer(@Nullable JsonNode pointer, Location place) {
        if (pointer == null) {
            return null;
        }
        if (!pointer.isString() || !pointer.stringValue().matches("(?s)(/([^~/]|~[01])*)+")) {
            findings.mistake(
                    place, "this is not a JSON pointer", "write one that begins with a slash, such as /status");
            return null;
        }
        return pointer.stringValue();
    }

    private BigDecimal complete(@Nullable JsonNode number, Location place) {
        if (number == null) {
            return BigDecimal.valueOf(100);
        }
        if (!number.isNumber() || number.decimalValue().signum() <= 0) {
            findings.mistake(place, "this is not a number above 0", "write what the number is when all is done");
            return BigDecimal.ONE;
        }
        return number.decimalValue();
    }

    private List<String> hosts(JsonNode raw) {
        JsonNode list = raw.get("hosts");
        Location place = at.child("hosts");
        List<String> hosts = new ArrayList<>();
        if (list == null) {
            return hosts;
        }
        if (!list.isArray()) {
            findings.mistake(place, "\"hosts\" is not a list", "write a list of host names");
        } else if (!raw.has("url")) {
            findings.mistake(place, "no URL leads there", "add \"url\", or remove it");
        }
        for (int i = 0; i < list.size(); i++) {
            JsonNode host = list.get(i);
            if (host.isString() && host.stringValue().matches(HOST)) {
                hosts.add(host.stringValue().toLowerCase(Locale.ROOT));
            } else {
                findings.mistake(
                        place.child(i), "this is not the name of a host", "write one with a dot, such as example.com");
            }
        }
        return hosts;
    }

    private List<String> pointers(@Nullable JsonNode list, String key) {
        Location place = at.child(key);
        List<String> pointers = new ArrayList<>();
        if (list != null && !list.isArray()) {
            findings.mistake(
                    place, "\"" + key + "\" is not a list", "write a list of JSON pointers, the preferred first");
        } else if (list != null) {
            for (int i = 0; i < list.size(); i++) {
                String pointer = pointer(list.get(i), place.child(i));
                if (pointer != null) {
                    pointers.add(pointer);
                }
            }
        }
        return pointers;
    }

    private Pacing pacing(@Nullable JsonNode raw) {
        Location place = at.child("pacing");
        if (raw == null || !raw.isObject()) {
            findings.mistake(
                    raw == null ? at : place, "the waiter has no pacing", "add initial, maximum, factor, deadline");
            return new Pacing(1, 1, 1, 1);
        }
        findings.onlyKeys(raw, place, PACING);
        double initial = seconds(raw, place, "initial");
        double maximum = seconds(raw, place, "maximum");
        double factor = seconds(raw, place, "factor");
        double deadline = seconds(raw, place, "deadline");
        if (maximum < initial) {
            findings.mistake(
                    place.child("maximum"), "the longest pause is shorter than the first", "make it at least as long");
        }
        if (factor < 1) {
            findings.mistake(
                    place.child("factor"), "pauses would become shorter and shorter", "write a factor of 1 or more");
        }
        return new Pacing(initial, maximum, factor, deadline);
    }

    private double seconds(JsonNode pacing, Location place, String key) {
        JsonNode value = pacing.get(key);
        boolean fine = value != null
                && value.isNumber()
                && value.decimalValue().signum() > 0
                && value.doubleValue() <= Integer.MAX_VALUE;
        if (!fine) {
            findings.mistake(
                    value == null ? place : place.child(key),
                    "\"" + key + "\" is not a number above 0",
                    "write a number");
            return 1;
        }
        return value.doubleValue();
    }
}
