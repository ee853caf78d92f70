package dev.plumbline.core.read;

import dev.plumbline.core.model.Example;
import dev.plumbline.core.openapi.ExamplePlaces;
import dev.plumbline.core.openapi.view.ExampleObject;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads examples; their values come from the raw tree, digit for digit. */
final class ExampleReader {

    private final Index index;
    private final ProblemReporter reporter;

    ExampleReader(Index index, ProblemReporter reporter) {
        this.index = index;
        this.reporter = reporter;
    }

    /** The examples of a media type or parameter. */
    List<Example> read(List<ExampleObject> described) {
        List<Example> examples = new ArrayList<>();
        for (ExampleObject example : described) {
            Location value = example.value();
            if (value != null) {
                examples.add(example(value, example.name(), example.summary(), example.description()));
            } else {
                reporter.warning(
                        "UnsupportedExample",
                        example.at(),
                        "the example \"" + example.name() + "\" has no value here; it is neither checked nor shown",
                        "write its value under \"value\"");
            }
        }
        return examples;
    }

    /** What {@code examples} and {@code example} of a schema hold. */
    List<Example> ofSchema(Location schema) {
        List<Example> examples = new ArrayList<>();
        for (Location at : ExamplePlaces.in(schema, index)) {
            boolean single = at.lastName().equals("example");
            examples.add(example(at, single ? "example" : "example " + (examples.size() + 1), null, null));
        }
        return examples;
    }

    private Example example(Location at, String name, @Nullable String summary, @Nullable String description) {
        return new Example(at, name, summary, description, index.node(at));
    }
}
