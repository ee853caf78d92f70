package dev.plumbline.core.read;

import dev.plumbline.core.model.Waiter;
import dev.plumbline.core.openapi.Route;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Reads {@code x-waiter}. Every mistake in it is a problem at its own line, so that none becomes an endless wait. */
public final class WaiterReader {

    public static final String KEY = "x-waiter";

    private static final Set<String> KEYS =
            Set.of("name", "success", "retry", "failure", "progress", "status", "download", "pacing");
    private static final Set<String> PACING = Set.of("initial", "maximum", "factor", "deadline");

    private final Index index;
    private final ProblemReporter reporter;

    WaiterReader(Index index, ProblemReporter reporter) {
        this.index = index;
        this.reporter = reporter;
    }

    Optional<Waiter> read(Route route, boolean hasResult) {
        Location at = route.at().child(KEY);
        JsonNode raw = index.node(route.at()).get(KEY);
        if (raw == null) {
            return Optional.empty();
        }
        if (!raw.isObject()) {
            return invalid(at, "a waiter is an object", "give it name, success and pacing");
        }
        int before = reporter.problems().sorted().size();
        unknown(raw, at, KEYS);
        if (!route.method().equals("GET")) {
            invalid(at, "only a GET operation can be asked again and again", "put the waiter on the query operation");
        }
        if (!hasResult) {
            invalid(at, "the operation has no JSON answer to wait for", "describe its successful answer");
        }
        long ids = route.parameters().stream()
                .filter(parameter -> Boolean.TRUE.equals(parameter.getRequired()))
                .count();
        if (ids != 1) {
            invalid(
                    at,
                    "a waiter asks with one id, but the operation has " + ids + " required parameters",
                    "put the waiter on an operation with exactly one");
        }
        String name = name(raw, at);
        schema(raw.get("success"), at, "success", at.child("success"));
        List<Waiter.Retry> retries = new RetryReader(reporter).read(raw.get("retry"), at.child("retry"));
        List<Waiter.Failure> failures = failures(raw, at);
        String progress = pointer(raw.get("progress"), at.child("progress"));
        String status = pointer(raw.get("status"), at.child("status"));
        List<String> downloads = downloads(raw.get("download"), at.child("download"));
        Waiter.Pacing pacing = pacing(raw.get("pacing"), at);
        if (reporter.problems().sorted().size() > before) {
            return Optional.empty();
        }
        return Optional.of(
                new Waiter(at, name, at.child("success"), retries, failures, progress, status, downloads, pacing));
    }

    private String name(JsonNode raw, Location at) {
        JsonNode name = raw.get("name");
        if (name == null) {
            invalid(at, "the waiter has no name", "add one, such as waitForVideo");
        } else if (!name.isString() || name.stringValue().isBlank()) {
            invalid(at.child("name"), "the name is not a text", "write one, such as waitForVideo");
        } else {
            return name.stringValue();
        }
        return "";
    }

    private void schema(@Nullable JsonNode schema, Location waiter, String key, Location at) {
        if (schema == null) {
            invalid(waiter, "\"" + key + "\" is missing", "add the JSON Schema of an answer that means it");
        } else if (!schema.isObject() && !schema.isBoolean()) {
            invalid(at, "this is not a JSON Schema", "write the schema of an answer that means it");
        }
    }

    private List<Waiter.Failure> failures(JsonNode raw, Location waiter) {
        JsonNode list = raw.get("failure");
        Location at = waiter.child("failure");
        List<Waiter.Failure> failures = new ArrayList<>();
        if (list != null && !list.isArray()) {
            invalid(at, "\"failure\" is not a list", "write a list of JSON Schemas");
        } else if (list != null) {
            for (int i = 0; i < list.size(); i++) {
                Location each = at.child(i);
                schema(list.get(i), waiter, "failure", each);
                String title = sentence(list.get(i), each, "title");
                String description = sentence(list.get(i), each, "description");
                failures.add(new Waiter.Failure(each, title, description));
            }
        }
        return failures;
    }

    private String sentence(JsonNode schema, Location at, String key) {
        JsonNode text = schema.get(key);
        if (text == null) {
            invalid(at, "the failure has no " + key + ", so a caller would not learn what happened", "add one");
        } else if (!text.isString()) {
            invalid(at.child(key), "the " + key + " is not a text", "write a text");
        } else {
            return text.stringValue();
        }
        return "";
    }

    private @Nullable String pointer(@Nullable JsonNode pointer, Location at) {
        if (pointer == null) {
            return null;
        }
        if (!pointer.isString() || !pointer.stringValue().matches("(?s)(/([^~/]|~[01])*)+")) {
            invalid(at, "this is not a JSON pointer", "write one that begins with a slash, such as /status");
            return null;
        }
        return pointer.stringValue();
    }

    private List<String> downloads(@Nullable JsonNode list, Location at) {
        List<String> pointers = new ArrayList<>();
        if (list != null && !list.isArray()) {
            invalid(at, "\"download\" is not a list", "write a list of JSON pointers, the preferred first");
        } else if (list != null) {
            for (int i = 0; i < list.size(); i++) {
                String pointer = pointer(list.get(i), at.child(i));
                if (pointer != null) {
                    pointers.add(pointer);
                }
            }
        }
        return pointers;
    }

    private Waiter.Pacing pacing(@Nullable JsonNode raw, Location waiter) {
        Location at = waiter.child("pacing");
        if (raw == null || !raw.isObject()) {
            invalid(raw == null ? waiter : at, "the waiter has no pacing", "add initial, maximum, factor, deadline");
            return new Waiter.Pacing(1, 1, 1, 1);
        }
        unknown(raw, at, PACING);
        double initial = seconds(raw, at, "initial");
        double maximum = seconds(raw, at, "maximum");
        double factor = seconds(raw, at, "factor");
        double deadline = seconds(raw, at, "deadline");
        if (maximum < initial) {
            invalid(at.child("maximum"), "the longest pause is shorter than the first", "make it at least as long");
        }
        if (factor < 1) {
            invalid(at.child("factor"), "pauses would become shorter and shorter", "write a factor of 1 or more");
        }
        return new Waiter.Pacing(initial, maximum, factor, deadline);
    }

    private double seconds(JsonNode pacing, Location at, String key) {
        JsonNode value = pacing.get(key);
        boolean fine = value != null
                && value.isNumber()
                && value.decimalValue().signum() > 0
                && value.doubleValue() <= Integer.MAX_VALUE;
        if (!fine) {
            invalid(value == null ? at : at.child(key), "\"" + key + "\" is not a number above 0", "write a number");
            return 1;
        }
        return value.doubleValue();
    }

    private void unknown(JsonNode object, Location at, Set<String> known) {
        for (String key : object.propertyNames()) {
            if (!known.contains(key)) {
                invalid(at.child(key), "\"" + key + "\" means nothing here", "remove it, or correct its spelling");
            }
        }
    }

    private Optional<Waiter> invalid(Location at, String what, String fix) {
        reporter.error("InvalidWaiter", at, what, fix);
        return Optional.empty();
    }
}
