package dev.plumbline.core.read;

import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.openapi.MediaKind;
import dev.plumbline.core.openapi.view.MediaTypeObject;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Chooses among the media types of a body: JSON first, and what is the same for a program only once. */
final class ContentChoice {

    private final ContentReader contents;
    private final XmlBodies xml;
    private final ProblemReporter reporter;

    ContentChoice(ContentReader contents, XmlBodies xml, ProblemReporter reporter) {
        this.contents = contents;
        this.xml = xml;
        this.reporter = reporter;
    }

    /** A body as a media type has it. */
    private record Option(Location at, Content content) {

        boolean isXml() {
            return MediaKind.of(content.mediaType()) == MediaKind.XML;
        }

        /** {@code application/json} before other JSON, and JSON before all else. */
        int rank() {
            if (!(content.payload() instanceof Payload.Json)) {
                return 2;
            }
            return MediaKind.base(content.mediaType()).equals("application/json") ? 0 : 1;
        }
    }

    /** The ways to send a body: all that are different for a caller, the JSON first. */
    List<Content> request(Map<String, MediaTypeObject> described) {
        List<Option> options = withoutXml(options(described, contents::request));
        Set<Object> json = new HashSet<>();
        return options.stream()
                .map(Option::content)
                .filter(content -> !(content.payload() instanceof Payload.Json body) || json.add(body.json()))
                .map(ContentChoice::sendable)
                .toList();
    }

    /** A range is nothing that can be sent, where the body has no type of its own. */
    private static Content sendable(Content content) {
        if (MediaKind.of(content.mediaType()) != MediaKind.ANY || content.payload() instanceof Payload.Binary) {
            return content;
        }
        String mediaType = content.payload() instanceof Payload.Text ? "text/plain" : "application/json";
        return new Content(mediaType, content.payload(), content.examples());
    }

    /**
     * What a response may hold: one kind of body, and beside JSON its stream.
     *
     * @param success whether a caller asks for it; of an error everything else is to be had as text anyway
     */
    List<Content> response(Map<String, MediaTypeObject> described, Location at, boolean success) {
        List<Option> options = withoutXml(options(described, contents::response));
        if (options.isEmpty()) {
            return List.of();
        }
        Option first = first(options);
        Predicate<Content> same = new SameKind(first.content());
        List<Content> chosen = new ArrayList<>();
        List<String> left = new ArrayList<>();
        chosen.add(first.content());
        for (Option option : options) {
            Content content = option.content();
            if (option == first) {
                continue;
            }
            if (same.test(content)) {
                // JSON of one type is JSON; bytes and texts are told apart by their media types.
                if (!(content.payload() instanceof Payload.Json)) {
                    chosen.add(content);
                }
            } else if (content.isStream() && chosen.stream().noneMatch(Content::isStream)) {
                chosen.add(content);
            } else {
                left.add(content.mediaType());
            }
        }
        if (success && !left.isEmpty()) {
            reporter.warning(
                    "MediaTypeLeftOut",
                    at,
                    "the response is read as " + first.content().mediaType() + "; left out: " + String.join(", ", left),
                    "nothing, if callers can do without it");
        }
        return chosen;
    }

    /** Without JSON a stream, then a text, then bytes. */
    private static Option first(List<Option> options) {
        return options.stream()
                .min(Comparator.comparingInt(option -> option.rank() < 2 ? option.rank() : weight(option.content())))
                .orElseThrow();
    }

    private static int weight(Content content) {
        if (content.isStream()) {
            return 2;
        }
        return content.payload() instanceof Payload.Binary ? 4 : 3;
    }

    /** The bodies, JSON first, else in document order. */
    private static List<Option> options(
            Map<String, MediaTypeObject> described, Function<Map.Entry<String, MediaTypeObject>, Content> read) {
        return described.entrySet().stream()
                .map(media -> new Option(media.getValue().at(), read.apply(media)))
                .sorted(Comparator.comparingInt(Option::rank))
                .toList();
    }

    private List<Option> withoutXml(List<Option> options) {
        boolean other = options.stream().anyMatch(option -> !option.isXml());
        options.stream().filter(Option::isXml).forEach(option -> {
            if (other) {
                xml.leftOut(option.at());
            } else if (option.content().payload() instanceof Payload.Text) {
                xml.asText(option.at());
            }
        });
        return other ? options.stream().filter(option -> !option.isXml()).toList() : options;
    }

    /** Whether a body is for a program the same as another. */
    private record SameKind(Content than) implements Predicate<Content> {

        @Override
        public boolean test(Content content) {
            return than.payload() instanceof Payload.Json json
                    ? content.payload() instanceof Payload.Json other
                            && other.json().equals(json.json())
                    : content.payload().equals(than.payload()) || bothTexts(content);
        }

        private boolean bothTexts(Content content) {
            return than.payload() instanceof Payload.Text && content.payload() instanceof Payload.Text;
        }
    }
}
