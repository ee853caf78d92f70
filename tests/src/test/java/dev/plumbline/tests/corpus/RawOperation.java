package dev.plumbline.tests.corpus;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An operation, as the raw document has it.
 *
 * @param root the document
 * @param method in capitals
 * @param path the template
 * @param item the path item, references followed
 * @param raw the operation itself
 */
record RawOperation(RawNode root, String method, String path, RawNode item, RawNode raw) {

    private static final List<String> METHODS =
            List.of("get", "put", "post", "delete", "options", "head", "patch", "trace");
    private static final Pattern VARIABLE = Pattern.compile("\\{([^}]+)}");

    /** Every operation of a document's paths, in its order. */
    static List<RawOperation> all(RawNode root) {
        List<RawOperation> operations = new ArrayList<>();
        root.find("paths")
                .ifPresent(paths -> paths.properties().forEach((path, written) -> {
                    if (path.startsWith("/")) {
                        RawNode item = written.followed();
                        item.properties().forEach((method, operation) -> {
                            if (METHODS.contains(method)) {
                                operations.add(new RawOperation(
                                        root, method.toUpperCase(Locale.ROOT), path, item, operation.followed()));
                            }
                        });
                    }
                }));
        return operations;
    }

    /** How reports name it. */
    String key() {
        return method + " " + path;
    }

    /** The names in the path template, in its order. */
    List<String> pathNames() {
        return VARIABLE.matcher(path)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** What it says of its parameters, and the path item where it says nothing; those that OpenAPI ignores are not there. */
    Collection<RawNode> parameters() {
        Map<String, RawNode> all = new LinkedHashMap<>();
        for (RawNode holder : List.of(item, raw)) {
            holder.find("parameters").map(RawNode::items).orElse(List.of()).forEach(written -> {
                RawNode parameter = written.followed();
                String in = parameter.text("in").orElse("");
                String name = parameter.text("name").orElse("");
                boolean ignored = in.equals("header")
                        && name.toLowerCase(Locale.ROOT).matches("accept|content-type|authorization");
                if (!ignored) {
                    all.put(in + " " + name, parameter);
                }
            });
        }
        return all.values();
    }

    /** The media types of the request body, in the document's order. */
    Map<String, RawNode> requestContents() {
        return raw.get("requestBody")
                .flatMap(body -> body.find("content"))
                .map(RawNode::properties)
                .orElse(Map.of());
    }

    /** Whether it or its path item has servers of its own. */
    boolean hasOwnServers() {
        return raw.json().has("servers") || item.json().has("servers");
    }

    /** The alternatives of who may call it; none where nothing is asked. */
    List<RawNode> security() {
        return raw.find("security")
                .or(() -> root.find("security"))
                .map(RawNode::items)
                .orElse(List.of());
    }

    /** The status and the response that a caller hopes for: the first documented success, else the first of all. */
    Optional<Map.Entry<String, RawNode>> success() {
        Map<String, RawNode> responses =
                raw.find("responses").map(RawNode::properties).orElse(Map.of());
        for (String wanted : List.of("2\\d\\d", "2[xX][xX]", "default", "3\\d\\d", "3[xX][xX]")) {
            for (Map.Entry<String, RawNode> response : responses.entrySet()) {
                if (response.getKey().matches(wanted)) {
                    return Optional.of(
                            Map.entry(response.getKey(), response.getValue().followed()));
                }
            }
        }
        return Optional.empty();
    }

    /** The content of that response which a client reads: JSON where there is some, else a stream, else the first. */
    Optional<Map.Entry<String, RawNode>> successContent() {
        List<Map.Entry<String, RawNode>> all = success().stream()
                .flatMap(response -> response.getValue().find("content").stream())
                .flatMap(content -> content.properties().entrySet().stream())
                .toList();
        return all.stream()
                .filter(content -> MediaTypes.plain(content.getKey()).equals("application/json"))
                .findFirst()
                .or(() -> all.stream()
                        .filter(content -> MediaTypes.isJson(content.getKey()))
                        .findFirst())
                .or(() -> all.stream()
                        .filter(content -> MediaTypes.isStream(content.getKey()))
                        .findFirst())
                .or(() -> all.stream()
                        .filter(content -> MediaTypes.isText(content.getKey()) && !MediaTypes.isXml(content.getKey()))
                        .findFirst())
                .or(() -> all.stream().findFirst());
    }
}
