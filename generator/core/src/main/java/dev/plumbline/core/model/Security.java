package dev.plumbline.core.model;

import java.util.List;

/**
 * What a caller of an operation has to show.
 *
 * @param alternatives each enough; an empty one says that nothing has to be shown. None at all says the same
 */
public record Security(List<Alternative> alternatives) {

    public static final Security NONE = new Security(List.of());

    public Security {
        alternatives = List.copyOf(alternatives);
    }

    /** Whether nothing can be shown. */
    public boolean isNone() {
        return alternatives.stream()
                .allMatch(alternative -> alternative.requirements().isEmpty());
    }

    /** Whether nothing has to be shown. */
    public boolean isOptional() {
        return alternatives.isEmpty()
                || alternatives.stream()
                        .anyMatch(alternative -> alternative.requirements().isEmpty());
    }

    /** Schemes that are needed together. */
    public record Alternative(List<Requirement> requirements) {

        public Alternative {
            requirements = List.copyOf(requirements);
        }
    }

    /** A scheme, by name, with the scopes that are asked for. */
    public record Requirement(String scheme, List<String> scopes) {

        public Requirement {
            scopes = List.copyOf(scopes);
        }
    }
}
