package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.fact.Mode;
import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.wording.Sentences;
import java.util.Collection;
import java.util.List;
import java.util.stream.IntStream;

/** Says in which modes something holds. */
final class ModeNames {

    private ModeNames() {}

    /** The modes' titles, or those that are missing where they are fewer; empty where there is only one mode. */
    static Line of(Collection<Integer> indexes, List<Mode> modes) {
        List<Integer> missing = IntStream.range(0, modes.size())
                .filter(index -> !indexes.contains(index))
                .boxed()
                .toList();
        if (modes.size() < 2) {
            return Line.EMPTY;
        } else if (missing.isEmpty()) {
            return Line.words("every mode");
        } else if (missing.size() < indexes.size()) {
            return Line.words("every mode but ").then(titles(missing, modes));
        }
        return titles(indexes, modes);
    }

    private static Line titles(Collection<Integer> indexes, List<Mode> modes) {
        return Sentences.and(indexes.stream()
                .map(index -> Line.EMPTY.then(
                        new Inline.Emphasis(modes.get(index).name().parts())))
                .toList());
    }
}
