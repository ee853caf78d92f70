package dev.plumbline.tests.corpus;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A part of a multipart body.
 *
 * @param name the name in its Content-Disposition
 * @param contentType its own, empty where it has none
 * @param text its content
 */
record ReceivedPart(String name, String contentType, String text) {

    private static final Pattern BOUNDARY = Pattern.compile("boundary=\"?([^\";]+)\"?");
    private static final Pattern NAME =
            Pattern.compile("(?i)content-disposition:.*?[; ]name=\"((?:[^\"\\\\]|\\\\.)*)\"");
    private static final Pattern TYPE = Pattern.compile("(?im)^content-type:(.*)$");

    /** The parts of a request, in their order. */
    static List<ReceivedPart> all(ReceivedExchange request) {
        Matcher boundary = BOUNDARY.matcher(request.header("content-type"));
        List<ReceivedPart> parts = new ArrayList<>();
        if (!boundary.find()) {
            return parts;
        }
        String body = "\r\n" + new String(request.body(), StandardCharsets.UTF_8);
        String[] pieces = body.split(Pattern.quote("\r\n--" + boundary.group(1)));
        for (int i = 1; i < pieces.length && !pieces[i].startsWith("--"); i++) {
            int end = pieces[i].indexOf("\r\n\r\n");
            String head = end < 0 ? pieces[i] : pieces[i].substring(0, end);
            Matcher name = NAME.matcher(head);
            Matcher type = TYPE.matcher(head);
            parts.add(new ReceivedPart(
                    name.find() ? name.group(1) : "",
                    type.find() ? type.group(1).strip().toLowerCase(Locale.ROOT) : "",
                    end < 0 ? "" : pieces[i].substring(end + 4)));
        }
        return parts;
    }

    /** Whether its content is this value: as JSON where it says so or the value is no text, as text otherwise. */
    boolean says(JsonNode value) {
        if (value.isContainer() || MediaTypes.isJson(contentType)) {
            try {
                return Values.same(value, JsonMapper.shared().readTree(text));
            } catch (JacksonException e) {
                return false;
            }
        }
        return Values.sameText(StyledText.text(value), text);
    }
}
