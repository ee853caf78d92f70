package dev.plumbline.tests.corpus;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * How OpenAPI writes a value as text: its table of styles, read anew.
 *
 * @param style the style
 * @param explode whether each item and property stands for itself
 */
record StyledText(String style, boolean explode) {

    /** As a parameter says, or as is usual where it stands. */
    static StyledText of(RawNode parameter) {
        String in = parameter.text("in").orElse("");
        boolean form = in.equals("query") || in.equals("cookie");
        String style = parameter.text("style").orElse(form ? "form" : "simple");
        return of(parameter, style);
    }

    /** As a parameter or an encoding says, with another usual style. */
    static StyledText of(RawNode holder, String style) {
        boolean explode =
                holder.json().has("explode") ? holder.is("explode") : style.equals("form") || style.equals("cookie");
        return new StyledText(style, explode);
    }

    /** The text of a path or header parameter. */
    String single(String name, JsonNode value) {
        String prefix = switch (style) {
            case "label" -> ".";
            case "matrix" -> ";";
            default -> "";
        };
        String between = !explode || style.equals("simple") ? "," : prefix;
        String named = style.equals("matrix") ? name + "=" : "";
        if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add((explode ? named : "") + text(item)));
            return prefix + (explode ? "" : named) + String.join(between, items);
        }
        if (value.isObject()) {
            String assign = explode ? "=" : ",";
            String all = value.properties().stream()
                    .map(entry -> entry.getKey() + assign + text(entry.getValue()))
                    .collect(Collectors.joining(between));
            return prefix + (explode ? "" : named) + all;
        }
        return prefix + named + text(value);
    }

    /** The pairs of a query or cookie parameter or of a property of a form, not encoded. */
    List<Map.Entry<String, String>> pairs(String name, JsonNode value) {
        List<Map.Entry<String, String>> pairs = new ArrayList<>();
        if (style.equals("deepObject") && value.isContainer()) {
            deep(name, value, pairs);
        } else if (value.isArray()) {
            List<String> items = new ArrayList<>();
            value.forEach(item -> items.add(text(item)));
            if (explode) {
                items.forEach(item -> pairs.add(Map.entry(name, item)));
            } else {
                pairs.add(Map.entry(name, String.join(delimiter(), items)));
            }
        } else if (value.isObject()) {
            if (explode) {
                value.properties().forEach(entry -> pairs.add(Map.entry(entry.getKey(), text(entry.getValue()))));
            } else {
                pairs.add(Map.entry(
                        name,
                        value.properties().stream()
                                .map(entry -> entry.getKey() + delimiter() + text(entry.getValue()))
                                .collect(Collectors.joining(delimiter()))));
            }
        } else {
            pairs.add(Map.entry(name, text(value)));
        }
        return pairs;
    }

    private String delimiter() {
        return switch (style) {
            case "spaceDelimited" -> " ";
            case "pipeDelimited" -> "|";
            default -> ",";
        };
    }

    /** What OpenAPI leaves open, arrays in objects, is compared without the brackets that say where an item stands. */
    private static void deep(String name, JsonNode value, List<Map.Entry<String, String>> pairs) {
        if (value.isObject()) {
            value.properties().forEach(entry -> deep(name + "[" + entry.getKey() + "]", entry.getValue(), pairs));
        } else if (value.isArray()) {
            value.forEach(item -> deep(name, item, pairs));
        } else {
            pairs.add(Map.entry(name, text(value)));
        }
    }

    static String text(JsonNode value) {
        return value.isContainer() ? value.toString() : value.isNull() ? "" : value.asString();
    }
}
