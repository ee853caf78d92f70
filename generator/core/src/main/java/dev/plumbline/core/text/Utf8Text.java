package dev.plumbline.core.text;

import java.nio.charset.StandardCharsets;
import java.util.function.Supplier;

/** A text that is made as the bytes that it has in a file: one that is written needs no characters. */
@FunctionalInterface
public interface Utf8Text extends Supplier<String> {

    /** The text in UTF-8, made now. */
    byte[] bytes();

    @Override
    default String get() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }
}
