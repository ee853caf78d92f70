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

    /** {@code application/json} before other JSON, and JSON before all else. */
    private static final Comparator<Option> BEFORE = Comparator.comparing((Option option) -> !option.isPlainJson())
            .thenComparing(option -> option.preference() != Preference.JSON);

    private final ContentReader contents;
    private final WireSchemas schemas;
    private final XmlBodies xml;
    private final ProblemReporter reporter;

    ContentChoice(ContentReader contents, WireSchemas schemas, XmlBodies xml, ProblemReporter reporter) {
        this.contents = contents;
        this.schemas = schemas;
        this.xml = xml;
        this.reporter = reporter;
    }

    /** What a body is for the choice, the preferred first; a stream beside anything has a method of its own. */
    private enum Preference implements Payload.Visitor<Preference> {
        JSON,
        TEXT,
        FIELDS,
        BYTES,
        STREAM;

        static Preference of(Content content) {
            return content.payload().accept(JSON);
        }

        @Override
        public Preference json(Payload.Json json) {
            return JSON;
        }

        @Override
        public Preference form(Payload.Form form) {
            return FIELDS;
        }

        @Override
        public Preference multipart(Payload.Multipart multipart) {
            return FIELDS;
        }

        @Override
        public Preference text(Payload.Text text) {
            return TEXT;
        }

        @Override
        public Preference binary(Payload.Binary binary) {
            return BYTES;
        }

        @Override
        public Preference events(Payload.Events events) {
            return STREAM;
        }

        @Override
        public Preference jsonLines(Payload.JsonLines lines) {
            return STREAM;
        }
    }

    /** A body as a media type has it. */
    private record Option(MediaTypeObject described, Content content) {

        Location at() {
            return described.at();
        }

        Preference preference() {
            return Preference.of(content);
        }

        boolean isXml() {
            return MediaKind.of(content.mediaType()) == MediaKind.XML;
        }

        boolean isPlainJson() {
            return preference() == Preference.JSON
                    && MediaKind.base(content.mediaType()).equals("application/json");
        }
    }

    /** The ways to send a body: all that are different for a caller, the JSON first. */
    List<Content> request(Map<String, MediaTypeObject> described) {
        List<Option> options = withoutXml(options(described, contents::request));
        Set<Object> json = new HashSet<>();
        return options.stream()
                .map(Option::content)
                .filter(content ->
                        content.json().map(body -> json.add(body.json())).orElse(true))
                .map(ContentChoice::sendable)
                .toList();
    }

    /** A range is nothing that can be sent, where the body has no type of its own. */
    private static Content sendable(Content content) {
        Preference preference = Preference.of(content);
        if (MediaKind.of(content.mediaType()) != MediaKind.ANY || preference == Preference.BYTES) {
            return content;
        }
        String mediaType = preference == Preference.TEXT ? "text/plain" : "application/json";
        return new Content(mediaType, content.payload(), content.examples());
    }

    /**
     * What a response may hold: one kind of body, and beside it a stream.
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
                if (option.preference() != Preference.JSON) {
                    chosen.add(content);
                }
            } else if (content.isStream() && chosen.stream().noneMatch(Content::isStream)) {
                chosen.add(content);
            } else if (!saysTheSame(option, first)) {
                left.add(content.mediaType());
            }
        }
        if (success && !left.isEmpty()) {
            reporter.warning(
                    "MediaTypeLeftOut",
                    at,
                    "the response is read as " + first.content().mediaType() + "; left out: " + String.join(", ", left),
                    "nothing, if callers can do without it; to read another one, take the others out, in an overlay"
                            + " for example");
        }
        return chosen;
    }

    /** Whether it is described as the JSON is, so that who reads the JSON lacks nothing. */
    private boolean saysTheSame(Option option, Option json) {
        Location schema = option.described().schema();
        Location read = json.described().schema();
        return json.preference() == Preference.JSON && schema != null && read != null && schemas.areAlike(schema, read);
    }

    /** The JSON; without it what the document names first, and a stream only where there is nothing else. */
    private static Option first(List<Option> options) {
        return options.stream()
                .min(Comparator.comparing((Option option) -> option.preference() != Preference.JSON)
                        .thenComparing(option -> option.preference() == Preference.STREAM))
                .orElseThrow();
    }

    /** The bodies, JSON first, else in document order. */
    private static List<Option> options(
            Map<String, MediaTypeObject> described, Function<Map.Entry<String, MediaTypeObject>, Content> read) {
        return described.entrySet().stream()
                .map(media -> new Option(media.getValue(), read.apply(media)))
                .sorted(BEFORE)
                .toList();
    }

    private List<Option> withoutXml(List<Option> options) {
        boolean other = options.stream().anyMatch(option -> !option.isXml());
        options.stream().filter(Option::isXml).forEach(option -> {
            if (other) {
                xml.leftOut(option.at());
            } else if (option.preference() == Preference.TEXT) {
                xml.asText(option.at());
            }
        });
        return other ? options.stream().filter(option -> !option.isXml()).toList() : options;
    }

    /** Whether a body is for a program the same as another. */
    private record SameKind(Content than) implements Predicate<Content> {

        @Override
        public boolean test(Content content) {
            return than.json().isPresent()
                    ? content.json().map(Payload.Json::json).equals(than.json().map(Payload.Json::json))
                    : content.payload().equals(than.payload()) || isText(content) && isText(than);
        }

        private static boolean isText(Content content) {
            return Preference.of(content) == Preference.TEXT;
        }
    }
}
