package dev.plumbline.core.schema;

import java.util.Optional;

/** Reads one kind of keyword: a row of a {@link Dialect}. */
@FunctionalInterface
public interface KeywordReader {

    /** The keyword, or nothing where its value was a problem, which has been reported. */
    Optional<? extends Keyword> read(KeywordSource source);
}
