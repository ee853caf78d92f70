package dev.plumbline.formats;

import dev.plumbline.formats.regex.EcmaParser;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The formats that JSON Schema Validation 2020-12, section 7.3 defines, all of them for strings: each is the test whether
 * a text is of the format. A new one is a class and a row here.
 */
public enum StringFormat implements Predicate<String> {
    DATE_TIME("date-time", DateTimeFormat::matches),
    DATE("date", DateFormat::matches),
    TIME("time", TimeFormat::matches),
    DURATION("duration", DurationFormat::matches),
    EMAIL("email", EmailFormat::isEmail),
    IDN_EMAIL("idn-email", EmailFormat::isIdnEmail),
    HOSTNAME("hostname", HostnameFormat::isHostname),
    /** {@code hostname} of JSON Schema before draft-07: RFC 1123 alone, without a look into labels that start with xn--. */
    PLAIN_HOSTNAME("hostname", HostnameFormat::isPlainHostname),
    IDN_HOSTNAME("idn-hostname", HostnameFormat::isIdnHostname),
    IPV4("ipv4", Ipv4Format::matches),
    IPV6("ipv6", Ipv6Format::matches),
    URI("uri", UriFormat::isUri),
    URI_REFERENCE("uri-reference", UriFormat::isUriReference),
    IRI("iri", UriFormat::isIri),
    IRI_REFERENCE("iri-reference", UriFormat::isIriReference),
    UUID("uuid", UuidFormat::matches),
    URI_TEMPLATE("uri-template", UriTemplateFormat::matches),
    JSON_POINTER("json-pointer", JsonPointerFormat::matches),
    RELATIVE_JSON_POINTER("relative-json-pointer", RelativeJsonPointerFormat::matches),
    REGEX("regex", EcmaParser::accepts);

    private final String keyword;
    private final Predicate<String> scanner;

    StringFormat(String keyword, Predicate<String> scanner) {
        this.keyword = keyword;
        this.scanner = scanner;
    }

    /** The format of a name in the newest JSON Schema, such as {@code date-time}; nothing for one that is not the standard's. */
    public static Optional<StringFormat> named(String name) {
        for (StringFormat format : values()) {
            if (format.keyword.equals(name)) {
                return Optional.of(format);
            }
        }
        return Optional.empty();
    }

    /** The name, as the keyword {@code format} gives it. */
    public String keyword() {
        return keyword;
    }

    /** Whether the text is of the format. */
    @Override
    public boolean test(String text) {
        return scanner.test(text);
    }
}
