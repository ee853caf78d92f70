package dev.plumbline.tests.site;

import dev.plumbline.testing.ReceivedRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * A request as far as three ways to send it agree: the names of boundaries, the order of headers and the layout of JSON are
 * theirs.
 *
 * @param target the path and query, after what the server's URL has of them
 * @param headers those that a sample names, by their names in small letters
 * @param body JSON without layout, the parts of a form, or the text as it is
 */
record SentRequest(String method, String target, Map<String, String> headers, Object body) {

    private static final Pattern VARIABLE = Pattern.compile("\\{[A-Z][A-Z0-9_]*}");

    /** What stands in a sample for a file with this name. */
    static String fileText(String name) {
        return "{" + name + "}";
    }

    /** The message that a page shows. */
    static SentRequest shown(ShownRequest shown) {
        String[] halves = VARIABLE.matcher(shown.http()).replaceAll("key").split("\n\n", 2);
        List<String> lines = halves[0].lines().toList();
        String[] first = lines.get(0).split(" ");
        Map<String, String> headers = new TreeMap<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] header = line.split(": ", 2);
            headers.put(header[0].toLowerCase(Locale.ROOT), header[1]);
        }
        String path = shown.server().replaceFirst("^https?://[^/]*", "").replaceAll("/$", "");
        String target = first[1].startsWith(path) ? first[1].substring(path.length()) : first[1];
        return new SentRequest(first[0], target, headers, body(halves.length == 1 ? "" : halves[1], headers))
                .withoutItsOwn();
    }

    /** What came, of which only the headers count that the other has, too. */
    static SentRequest received(ReceivedRequest request, SentRequest beside) {
        Map<String, String> headers = new TreeMap<>();
        request.headers()
                .map()
                .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), String.join(", ", values)));
        SentRequest all = new SentRequest(
                request.method(),
                request.url(),
                headers,
                body(new String(request.body(), StandardCharsets.UTF_8), headers));
        SentRequest counted = all.withoutItsOwn();
        counted.headers().keySet().retainAll(beside.headers().keySet());
        return counted;
    }

    /** Without what each sender writes for itself. */
    private SentRequest withoutItsOwn() {
        Map<String, String> counted = new TreeMap<>(headers);
        counted.keySet().removeAll(List.of("host", "content-length", "authorization"));
        counted.computeIfPresent("content-type", (name, type) -> type.replaceAll("(?i);\\s*(boundary|charset)=.*", ""));
        return new SentRequest(method, target, counted, body);
    }

    private static Object body(String text, Map<String, String> headers) {
        String type = headers.getOrDefault("content-type", "");
        if (type.startsWith("multipart/")) {
            return parts(text, type.replaceAll(".*boundary=\"?([^\";]*).*", "$1"));
        }
        try {
            return text.isEmpty() ? text : JsonMapper.shared().readTree(text);
        } catch (JacksonException e) {
            return text;
        }
    }

    /** The name, the name of the file and the content of each part. */
    private static List<List<String>> parts(String text, String boundary) {
        List<List<String>> parts = new ArrayList<>();
        for (String part : text.replace("\r\n", "\n").split("--" + Pattern.quote(boundary) + "(--)?\n?")) {
            if (!part.isBlank()) {
                String[] halves = part.split("\n\n", 2);
                String disposition = Arrays.stream(halves[0].split("\n"))
                        .filter(line -> line.toLowerCase(Locale.ROOT).startsWith("content-disposition"))
                        .collect(Collectors.joining());
                parts.add(List.of(
                        value(disposition, "name"), value(disposition, "filename"), halves[1].replaceAll("\n$", "")));
            }
        }
        return parts;
    }

    private static String value(String header, String parameter) {
        String start = " " + parameter + "=\"";
        int at = header.indexOf(start);
        return at < 0 ? "" : header.substring(at + start.length(), header.indexOf('"', at + start.length()));
    }
}
