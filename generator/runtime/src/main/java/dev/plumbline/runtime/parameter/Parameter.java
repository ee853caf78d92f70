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
    private final Traits traits;

    /** Changed only before they are a parameter's. */
    private static final class Traits implements Cloneable {
        Style style;
        boolean explode;
        boolean required;
        boolean reserved;
        boolean empty;

        @Nullable
        String mediaType;

        @Nullable
        Validator validator;

        Traits(Style style, boolean required) {
            this.style = style;
            this.explode = explodes(style);
            this.required = required;
        }

        Traits copy() {
            try {
                return (Traits) clone();
            } catch (CloneNotSupportedException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private Parameter(In in, String name, Traits traits) {
        this.in = in;
        this.name = name;
        this.traits = traits;
    }

    /** A parameter as OpenAPI assumes it to be where the document says nothing more. */
    public static Parameter of(In in, String name) {
        return new Parameter(in, name, new Traits(in.style, in == In.PATH));
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
        Traits more = traits.copy();
        more.required = true;
        return new Parameter(in, name, more);
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
        Traits more = traits.copy();
        more.style = style;
        more.explode = explode;
        return new Parameter(in, name, more);
    }

    /**
     * The same, but characters that are reserved in a URL are sent as they are, and so is what is percent-encoded
     * already. What would end the value is encoded all the same.
     */
    public Parameter allowReserved() {
        Traits more = traits.copy();
        more.reserved = true;
        return new Parameter(in, name, more);
    }

    /** The same, but an empty list or object is sent as an empty value rather than left out. */
    public Parameter allowEmpty() {
        Traits more = traits.copy();
        more.empty = true;
        return new Parameter(in, name, more);
    }

    /** The same, but written as a document of this media type rather than in a style. */
    public Parameter content(String mediaType) {
        Traits more = traits.copy();
        more.mediaType = mediaType;
        return new Parameter(in, name, more);
    }

    /** The same, but its value is checked with this before it is sent. */
    public Parameter validator(Validator validator) {
        Traits more = traits.copy();
        more.validator = validator;
        return new Parameter(in, name, more);
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
        return traits.required;
    }

    /** How its value is written, where it has no {@link #mediaType()}. */
    public Style style() {
        return traits.style;
    }

    /** Whether each item of a list and each property of an object is written on its own. */
    public boolean isExploded() {
        return traits.explode;
    }

    /** Whether characters that are reserved in a URL are sent as they are. */
    public boolean allowsReserved() {
        return traits.reserved;
    }

    /** Whether an empty list or object is sent as an empty value. */
    public boolean allowsEmpty() {
        return traits.empty;
    }

    /** The media type that its value is written in; null where it is written in a style. */
    public @Nullable String mediaType() {
        return traits.mediaType;
    }

    /** What its value is checked with, or null where the document says nothing of it. */
    public @Nullable Validator validator() {
        return traits.validator;
    }

    /** {@code query parameter `limit`}. */
    @Override
    public String toString() {
        return in.word() + " parameter `" + name + "`";
    }
}
