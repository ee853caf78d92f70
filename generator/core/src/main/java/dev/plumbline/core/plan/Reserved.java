package dev.plumbline.core.plan;

import java.util.HashSet;
import java.util.Set;

/** The names that generated code must not use, from the word lists beside this package. */
final class Reserved {

    /** Not a Java identifier. */
    static final Set<String> WORDS = WordList.of("reserved-words.txt");

    /** Not a method, parameter or record component. */
    static final Set<String> MEMBERS = union(WORDS, WordList.of("reserved-members.txt"));

    /** Not a method by which a client gives a group of operations. */
    static final Set<String> ACCESSORS = union(MEMBERS, Set.of("operations"));

    /** Not a class. */
    static final Set<String> TYPES = WordList.of("reserved-types.txt");

    private Reserved() {}

    static Set<String> union(Set<String> some, Set<String> more) {
        Set<String> all = new HashSet<>(some);
        all.addAll(more);
        return Set.copyOf(all);
    }
}
