package dev.plumbline.runtime.parameter;

import dev.plumbline.runtime.validation.Validator;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a document says of one parameter. Immutable; each method gives a new value. */
public final class Parameter {

    /** Where a parameter travels. */
    public enum In {
        /** In the path's template. */
        PATH(Style.SIMPLE),
        /** One of the query's parameters. */
        QUERY(Style.FORM),
        /** A header of its own. */
        HEADER(Style.SIMPLE),
        /** In the {@code Cookie} header. */
        COOKIE(Style.FORM),
        /** The whole query; OpenAPI 3.2. */
        QUERYSTRING(Style.FORM);

        private final Style style;
        private final String word = name().toLowerCase(Locale.ROOT);

        In(Style style) {
            this.style = style;
        }

        /** As OpenAPI writes it. */
        public String word() {
            return word;
        }
    }

    private final In in;
    private final String name;
    private final Style style;
    private final boolean explode;
    private final boolean required;
    private final boolean reserved;
    private final boolean empty;
    private final @Nullable String mediaType;
    private final @Nullable Validator validator;

    private Parameter(
            In in,
            String name,
            Style style,
            boolean explode,
            boolean required,
            boolean reserved,
            boolean empty,
            @Nullable String mediaType,
            @Nullable Validator validator) {
        this.in = in;
        this.name = name;
        this.style = style;
        this.explode = explode;
        this.required = required;
        this.reserved = reserved;
        this.empty = empty;
        this.mediaType = mediaType;
        this.validator = validator;
    }

    /** A parameter as OpenAPI assumes it to be where the document says nothing more. */
    public static Parameter of(In in, String name) {
        return new Parameter(in, name, in.style, explodes(in.style), in == In.PATH, false, false, null, null);
    }

    /** A path parameter: required, {@link Style#SIMPLE}. */
    public static Parameter path(String name) {
        return of(In.PATH, name);
    }

    /** A query parameter: {@link Style#FORM}, exploded. */
    public static Parameter query(String name) {
        return of(In.QUERY, name);
    }

    /** A header parameter: {@link Style#SIMPLE}. */
    public static Parameter header(String name) {
        return of(In.HEADER, name);
    }

    /** A cookie parameter: {@link Style#FORM}, exploded. */
    public static Parameter cookie(String name) {
        return of(In.COOKIE, name);
    }

    /** The whole query as one value, a form where no other {@link #content} is given; its name is not sent. */
    public static Parameter queryString(String name) {
        return of(In.QUERYSTRING, name).content("application/x-www-form-urlencoded");
    }

    /** The same, but a call without it is refused. */
    public Parameter required() {
        return new Parameter(in, name, style, explode, true, reserved, empty, mediaType, validator);
    }

    /** The same in another style, exploded where OpenAPI assumes that of the style. */
    public Parameter style(Style style) {
        return style(style, explodes(style));
    }

    /**
     * The same in another style.
     *
     * @param explode whether each item of a list and each property of an object is written on its own
     */
    public Parameter style(Style style, boolean explode) {
        return new Parameter(in, name, style, explode, required, reserved, empty, mediaType, validator);
    }

    /**
     * The same, but characters that are reserved in a URL are sent as they are, and so is what is percent-encoded
     * already. What would end the value is encoded all the same.
     */
    public Parameter allowReserved() {
        return new Parameter(in, name, style, explode, required, true, empty, mediaType, validator);
    }

    /** The same, but an empty list or object is sent as an empty value rather than left out. */
    public Parameter allowEmpty() {
        return new Parameter(in, name, style, explode, required, reserved, true, mediaType, validator);
    }

    /** The same, but written as a document of this media type rather than in a style. */
    public Parameter content(String mediaType) {
        return new Parameter(in, name, style, explode, required, reserved, empty, mediaType, validator);
    }

    /** The same, but its value is checked with this before it is sent. */
    public Parameter validator(Validator validator) {
        return new Parameter(in, name, style, explode, required, reserved, empty, mediaType, validator);
    }

    private static boolean explodes(Style style) {
        return style == Style.FORM || style == Style.COOKIE;
    }

    /** Where it travels. */
    public In in() {
        return in;
    }

    /** Its name in the document. */
    public String name() {
        return name;
    }

    /** Whether a call without it is refused. */
    public boolean isRequired() {
        return required;
    }

    /** How its value is written, where it has no {@link #mediaType()}. */
    public Style style() {
        return style;
    }

    /** Whether each item of a list and each property of an object is written on its own. */
    public boolean isExploded() {
        return explode;
    }

    /** Whether characters that are reserved in a URL are sent as they are. */
    public boolean allowsReserved() {
        return reserved;
    }

    /** Whether an empty list or object is sent as an empty value. */
    public boolean allowsEmpty() {
        return empty;
    }

    /** The media type that its value is written in; null where it is written in a style. */
    public @Nullable String mediaType() {
        return mediaType;
    }

    /** What its value is checked with, or null where the document says nothing of it. */
    public @Nullable Validator validator() {
        return validator;
    }

    /** {@code query parameter `limit`}. */
    @Override
    public String toString() {
        return in.word() + " parameter `" + name + "`";
    }
}
