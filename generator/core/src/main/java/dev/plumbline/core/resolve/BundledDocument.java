package dev.plumbline.core.resolve;

import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.Documents;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.Yaml;
import tools.jackson.databind.JsonNode;

/**
 * The documents of a run as one, to be downloaded. What stands in other files is under {@code x-documents}, by the file's
 * name, and every reference leads there.
 */
public final class BundledDocument {

    private static final String OTHERS = "x-documents";

    private final Documents documents;

    private BundledDocument(Documents documents) {
        this.documents = documents;
    }

    /** The bundle as YAML. */
    public static String of(Index index) {
        BundledDocument bundle = new BundledDocument(index.documents());
        DumperOptions options = new DumperOptions();
        options.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        options.setWidth(120);
        options.setSplitLines(false);
        options.setIndicatorIndent(2);
        options.setIndentWithIndicator(true);
        options.setLineBreak(DumperOptions.LineBreak.UNIX);
        return new Yaml(options).dump(bundle.all());
    }

    private @Nullable Object all() {
        Document root = documents.root();
        Object whole = plain(root.root(), root);
        Map<String, @Nullable Object> others = new LinkedHashMap<>();
        documents.byName().forEach((name, document) -> {
            if (!document.uri().equals(root.uri())) {
                others.put(name, plain(document.root(), document));
            }
        });
        if (others.isEmpty() || !(whole instanceof Map<?, ?> map)) {
            return whole;
        }
        Map<Object, @Nullable Object> bundle = new LinkedHashMap<>(map);
        bundle.put(OTHERS, others);
        return bundle;
    }

    private @Nullable Object plain(JsonNode node, Document in) {
        if (node.isObject()) {
            Map<String, @Nullable Object> map = new LinkedHashMap<>();
            node.properties().forEach(entry -> {
                JsonNode value = entry.getValue();
                map.put(
                        entry.getKey(),
                        entry.getKey().equals("$ref") && value.isString()
                                ? reference(value.stringValue(), in)
                                : plain(value, in));
            });
            return map;
        } else if (node.isArray()) {
            return node.valueStream().map(item -> plain(item, in)).toList();
        } else if (node.isBoolean()) {
            return node.booleanValue();
        } else if (node.isNumber()) {
            return node.numberValue();
        }
        return node.isNull() ? null : node.stringValue();
    }

    private String reference(String written, Document in) {
        try {
            URI target = in.uri().resolve(new URI(written));
            URI file = new URI(target.getScheme(), target.getSchemeSpecificPart(), null);
            String fragment = Optional.ofNullable(target.getRawFragment()).orElse("");
            boolean pointer = fragment.isEmpty() || fragment.startsWith("/");
            if (!pointer || file.equals(documents.root().uri()) && in.equals(documents.root())) {
                return written;
            } else if (file.equals(documents.root().uri())) {
                return "#" + fragment;
            }
            return documents.byName().entrySet().stream()
                    .filter(entry -> entry.getValue().uri().equals(file))
                    .findFirst()
                    .map(entry -> "#/" + OTHERS + "/"
                            + entry.getKey().replace("~", "~0").replace("/", "~1") + fragment)
                    .orElse(written);
        } catch (URISyntaxException | IllegalArgumentException e) {
            return written; // what leads nowhere is a problem that is reported elsewhere
        }
    }
}
