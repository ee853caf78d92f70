package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.runtime.content.MultipartForm;
import dev.plumbline.runtime.encoding.HeaderRules;
import dev.plumbline.runtime.encoding.MediaType;
import dev.plumbline.runtime.http.HttpBody;
import dev.plumbline.runtime.validation.Validator;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A multipart body (RFC 2046, section 5.1; RFC 7578). Names and file names are escaped as browsers do (WHATWG HTML,
 * "Multipart form data"), so that none can end its header. Files are read while they are sent.
 */
final class MultipartEncoder extends BodyEncoder {

    private static final String DISPOSITION = "Content-Disposition";
    private static final String TYPE = "Content-Type";

    private final @Nullable String boundary;
    private final Set<String> lists;

    /**
     * @param boundary what stands between the parts; null for one that nobody can guess and put into a file
     * @param lists the names of the parts that are arrays, however many there are
     */
    MultipartEncoder(String mediaType, @Nullable Validator validator, @Nullable String boundary, String... lists) {
        super(mediaType, validator);
        this.boundary = boundary;
        this.lists = Set.of(lists);
    }

    /** An object of the parts: an array where a name is a list's or stands several times, of a file its name. */
    @Override
    public JsonNode tree(Object value) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        Set<String> several = new HashSet<>(lists);
        for (MultipartForm.Part part : form(value).parts()) {
            String name = part.name();
            JsonNode known = object.get(name);
            if (known == null && !lists.contains(name)) {
                object.set(name, json(part));
            } else if (known != null && several.add(name)) {
                object.putArray(name).add(known).add(json(part));
            } else {
                (known == null ? object.putArray(name) : (ArrayNode) known).add(json(part));
            }
        }
        return object;
    }

    private static JsonNode json(MultipartForm.Part part) {
        JsonNode value = part.value();
        return value == null ? JsonNodeFactory.instance.stringNode(fileName(part)) : value;
    }

    private MultipartForm form(Object value) {
        if (value instanceof MultipartForm form) {
            return form;
        }
        throw unfit(value, "MultipartForm");
    }

    @Override
    public EncodedBody encode(Object value, @Nullable String asked) {
        MultipartForm form = form(value);
        String boundary = this.boundary == null ? "plumbline-" + UUID.randomUUID() : this.boundary;
        List<HttpBody> pieces = new ArrayList<>();
        for (MultipartForm.Part part : form.parts()) {
            pieces.add(utf8("--" + boundary + "\r\n" + head(part) + "\r\n"));
            pieces.add(content(part));
            pieces.add(utf8("\r\n"));
        }
        pieces.add(utf8("--" + boundary + "--\r\n"));
        String sent = sent(asked, "multipart/form-data");
        return new EncodedBody(sent + root(sent, form) + "; boundary=" + boundary, new JoinedBody(pieces));
    }

    /** What kind the first part is, where the media type must say it (RFC 2387, section 3.1). */
    private static String root(String sent, MultipartForm form) {
        MediaType type = MediaType.parse(sent);
        boolean asks = type != null
                && type.subtype().equals("related")
                && !type.parameters().containsKey("type")
                && !form.parts().isEmpty();
        return asks ? "; type=\"" + type(form.parts().get(0)).replaceAll(";.*|\"", "") + "\"" : "";
    }

    private static String head(MultipartForm.Part part) {
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put(DISPOSITION, disposition(part));
        String type = type(part);
        if (part.file() != null || part.isJson() || part.contentType() != null) {
            HeaderRules.check(TYPE, type);
            headers.put(TYPE, type);
        }
        StringBuilder head = new StringBuilder();
        for (Map.Entry<String, String> header : headers.entrySet()) {
            if (!part.headers().containsKey(header.getKey())) {
                head.append(header.getKey())
                        .append(": ")
                        .append(header.getValue())
                        .append("\r\n");
            }
        }
        for (Map.Entry<String, String> header : part.headers().entrySet()) {
            HeaderRules.check(header.getKey(), header.getValue());
            head.append(header.getKey()).append(": ").append(header.getValue()).append("\r\n");
        }
        return head.toString();
    }

    private static String type(MultipartForm.Part part) {
        String said = part.contentType();
        if (said != null) {
            return said;
        }
        return part.file() != null ? BinaryEncoder.BYTES : part.isJson() ? "application/json" : "text/plain";
    }

    private static String disposition(MultipartForm.Part part) {
        String name = "form-data; name=\"" + escaped(part.name().replaceAll("\r\n|\r|\n", "\r\n")) + "\"";
        return part.file() == null ? name : name + "; filename=\"" + escaped(fileName(part)) + "\"";
    }

    /** A server takes a part for a file by its file name, so there is always one. */
    private static String fileName(MultipartForm.Part part) {
        FileContent file = part.file();
        String name = file == null ? null : file.name();
        return name == null ? part.name() : name;
    }

    /** Browsers escape line breaks and quotes only; no other control character is of use to anybody either. */
    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c < ' ' || c == '"' || c == 0x7f) {
                escaped.append(String.format(Locale.ROOT, "%%%02X", (int) c));
            } else {
                escaped.append(c);
            }
        }
        return escaped.toString();
    }

    private static HttpBody content(MultipartForm.Part part) {
        JsonNode value = part.value();
        FileContent file = part.file();
        if (file != null) {
            return FileBody.of(escaped(part.name()), file);
        }
        if (value == null || part.isJson()) {
            return HttpBody.of(JsonEncoder.bytes(value == null ? JsonNodeFactory.instance.nullNode() : value));
        }
        if (value.isContainer() || value.isNull()) {
            throw refused("has the part `" + escaped(part.name()) + "`, which is no text, number or boolean", null);
        }
        MediaType type = MediaType.parse(type(part));
        return HttpBody.of(
                TextEncoder.bytes(escaped(part.name()), value.asString(), type == null ? null : type.charset()));
    }

    private static HttpBody utf8(String text) {
        return HttpBody.of(text.getBytes(StandardCharsets.UTF_8));
    }
}
