package dev.plumbline.core.model;

import dev.plumbline.core.resolve.Location;
import java.util.Locale;
import java.util.Optional;

/**
 * A parameter of an operation.
 *
 * @param schema where its schema stands
 * @param constant the only value that it may have, where it has to be there: the client sends it by itself
 */
public record Parameter(
        Location at,
        String name,
        In in,
        boolean required,
        Docs docs,
        Type type,
        Location schema,
        Serialization serialization,
        Optional<String> constant) {

    /** Where a parameter travels. */
    public enum In {
        PATH,
        QUERY,
        HEADER,
        COOKIE,
        /** The query as a whole. */
        QUERYSTRING;

        /** As OpenAPI writes it. */
        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** The style that OpenAPI assumes here. */
        public Style defaultStyle() {
            return this == PATH || this == HEADER ? Style.SIMPLE : Style.FORM;
        }
    }

    /** Whether it is written as OpenAPI assumes where nothing is said of it. */
    public boolean isPlain() {
        Style style = in.defaultStyle();
        return serialization.equals(new Serialization.Styled(style, style == Style.FORM, false, false));
    }
}
