package dev.plumbline.core.examples;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Rules;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The examples that stand in schemas, wherever these stand: {@code examples}, and {@code example} of older documents. */
public final class SchemaExamples {

    private SchemaExamples() {}

    /** An example and the schema that it stands in. */
    record Entry(Location schema, Location at, JsonNode value) {}

    static List<Entry> of(Rules rules, Index index) {
        List<Entry> entries = new ArrayList<>();
        for (Location schema : rules.schemas().keySet()) {
            JsonNode raw = index.node(schema);
            JsonNode examples = raw.get("examples");
            if (examples != null && examples.isArray()) {
                for (int i = 0; i < examples.size(); i++) {
                    entries.add(new Entry(schema, schema.child("examples").child(i), examples.get(i)));
                }
            }
            if (raw.has("example")) {
                entries.add(new Entry(schema, schema.child("example"), raw.get("example")));
            }
        }
        return entries;
    }

    /** The plan with a validator for each schema that has examples, so that they can be checked; for nothing else. */
    public static Plan withValidators(Plan plan, Rules rules, Index index) {
        Set<Location> missing = new LinkedHashSet<>();
        of(rules, index).forEach(entry -> missing.add(entry.schema()));
        missing.removeAll(plan.validators().keySet());
        SortedMap<Location, ClassName> validators = new TreeMap<>(plan.validators());
        int number = 0;
        for (Location schema : missing) {
            validators.put(schema, ClassName.get(plan.basePackage() + ".validator", "Example_" + ++number));
        }
        return missing.isEmpty() ? plan : plan.withValidators(validators);
    }
}
