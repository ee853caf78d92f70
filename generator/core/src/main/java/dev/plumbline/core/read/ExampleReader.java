package dev.plumbline.core.read;

import dev.plumbline.core.model.Example;
import dev.plumbline.core.openapi.OpenApiView;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads examples; their values come from the raw tree, digit for digit. */
final class ExampleReader {

    private final Index index;
    private final ProblemReporter reporter;

    ExampleReader(Index index, ProblemReporter reporter) {
        this.index = index;
        this.reporter = reporter;
    }

    /**
     * What {@code example} and {@code examples} of a media type or parameter hold.
     *
     * @param single the view's {@code example}: the location of the value
     * @param named the view's {@code examples}
     */
    List<Example> read(
            @Nullable Object single, @Nullable Map<String, io.swagger.v3.oas.models.examples.Example> named) {
        List<Example> examples = new ArrayList<>();
        if (single instanceof String location) {
            examples.add(example(OpenApiView.location(location), "example", null, null));
        }
        if (named != null) {
            named.forEach((name, example) -> {
                if (example.getValue() instanceof String location) {
                    examples.add(example(
                            OpenApiView.location(location), name, example.getSummary(), example.getDescription()));
                } else {
                    reporter.warning(
                            "UnsupportedExample",
                            OpenApiView.location(example.getExtensions()),
                            "the example \"" + name + "\" has no value here; it is neither checked nor shown",
                            "write its value under \"value\"");
                }
            });
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
