package dev.plumbline.core.validator;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The parts of a class's methods, in the order in which they were split off. */
public final class MethodParts {

    private final Map<MethodPart, MethodBody> bodies = new LinkedHashMap<>();
    private final Map<Whole, Integer> numbers = new LinkedHashMap<>();

    /** The method that the parts are of. */
    private record Whole(Location schema, MethodPart.Verb verb) {}

    MethodPart add(Schema schema, MethodPart.Verb verb, List<PartParameter> parameters, MethodBody body) {
        int number = numbers.merge(new Whole(schema.at(), verb), 1, Integer::sum);
        MethodPart part =
                new MethodPart(schema, verb, number, parameters, body.result().isPresent());
        bodies.put(part, body);
        return part;
    }

    /** The parts so far. */
    public Map<MethodPart, MethodBody> all() {
        return Collections.unmodifiableMap(bodies);
    }
}
