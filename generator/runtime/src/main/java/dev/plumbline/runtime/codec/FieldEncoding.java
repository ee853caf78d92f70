package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.parameter.Style;
import org.jspecify.annotations.Nullable;

/**
 * How a field of a form is written where the document says it: OpenAPI's Encoding Object. Immutable; each method gives
 * a new value. Where style, explode or allowReserved is said, the media type counts no more (OpenAPI 3.1.1, 4.8.15.1.2).
 */
public final class FieldEncoding {

    private final String name;
    private final @Nullable Style style;
    private final boolean explode;
    private final boolean reserved;
    private final @Nullable String contentType;

    private FieldEncoding(
            String name, @Nullable Style style, boolean explode, boolean reserved, @Nullable String contentType) {
        this.name = name;
        this.style = style;
        this.explode = explode;
        this.reserved = reserved;
        this.contentType = contentType;
    }

    /** A field of which nothing is said so far. */
    public static FieldEncoding of(String name) {
        return new FieldEncoding(name, null, true, false, null);
    }

    /** Written in this style. */
    public FieldEncoding style(Style style, boolean explode) {
        return new FieldEncoding(name, style, explode, reserved, contentType);
    }

    /** Reserved characters stay as they are, where a form can have them; in the style {@code form} unless another is said. */
    public FieldEncoding allowReserved() {
        return new FieldEncoding(name, style == null ? Style.FORM : style, explode, true, contentType);
    }

    /** Written as this media type: JSON, or text. */
    public FieldEncoding contentType(String contentType) {
        return new FieldEncoding(name, style, explode, reserved, contentType);
    }

    String name() {
        return name;
    }

    @Nullable
    Style style() {
        return style;
    }

    boolean explode() {
        return explode;
    }

    boolean reserved() {
        return reserved;
    }

    @Nullable
    String contentType() {
        return contentType;
    }
}
