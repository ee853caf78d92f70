package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.fact.Mode;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.words.Sentences;
import java.util.Collection;
import java.util.List;

/** Says in which modes something holds. */
final class ModeNames {

    private ModeNames() {}

    /** The modes' titles as a list; {@code every mode} for all of several, empty where there is only one. */
    static Line of(Collection<Integer> indexes, List<Mode> modes) {
        if (modes.size() < 2) {
            return Line.EMPTY;
        } else if (indexes.size() == modes.size()) {
            return Line.words("every mode");
        }
        return Sentences.and(indexes.stream()
                .map(index -> Line.words(modes.get(index).title()))
                .toList());
    }
}
