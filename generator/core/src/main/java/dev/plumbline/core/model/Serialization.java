package dev.plumbline.core.model;

/** How a parameter's value becomes text. */
public sealed interface Serialization {

    /** A question about serializations: who asks it decides for every kind there is. */
    interface Visitor<R> {

        R styled(Styled styled);

        R encoded(Encoded encoded);
    }

    /** What the visitor says of this kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * By a style.
     *
     * @param explode whether each item or property is written on its own
     * @param allowReserved whether reserved characters are sent as they are
     * @param allowEmpty whether an empty value may be sent
     */
    record Styled(Style style, boolean explode, boolean allowReserved, boolean allowEmpty) implements Serialization {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.styled(this);
        }
    }

    /** As a document of a media type. */
    record Encoded(String mediaType) implements Serialization {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.encoded(this);
        }
    }
}
