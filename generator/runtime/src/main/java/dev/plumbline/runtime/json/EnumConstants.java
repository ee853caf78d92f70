package dev.plumbline.runtime.json;

/** What the generated types of documented values have in common. */
public final class EnumConstants {

    private EnumConstants() {}

    /**
     * The constant of a documented value.
     *
     * @param constants one for each of the texts, in their order, and last the one for every other text
     */
    public static <E> E known(String value, E[] constants, String... texts) {
        for (int i = 0; i < texts.length; i++) {
            if (texts[i].equals(value)) {
                return constants[i];
            }
        }
        return constants[texts.length];
    }
}
