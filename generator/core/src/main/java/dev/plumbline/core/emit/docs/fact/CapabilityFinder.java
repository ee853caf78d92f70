package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.EffectiveSchema;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds the fields whose values decide which modes can be used, and tries each value in each mode. */
public final class CapabilityFinder {

    private final SchemaSet schemas;
    private final Choices choices;

    public CapabilityFinder(SchemaSet schemas) {
        this.schemas = schemas;
        this.choices = new Choices(schemas);
    }

    /**
     * A table for each field whose values are listed in every mode, where the lists differ, or where another field's
     * value follows from this one's.
     */
    public List<Capabilities> find(List<Mode> modes) {
        List<Capabilities> found = new ArrayList<>();
        for (String field : fields(modes)) {
            List<List<JsonNode>> lists =
                    modes.stream().map(mode -> choices.listed(mode, field)).toList();
            if (modes.size() > 1 && lists.stream().noneMatch(List::isEmpty) && differ(lists)) {
                found.add(capabilities(field, modes, lists));
            }
        }
        return found;
    }

    private Set<String> fields(List<Mode> modes) {
        Set<String> fields = new LinkedHashSet<>();
        modes.forEach(
                mode -> fields.addAll(EffectiveSchema.of(mode.branch(), schemas).propertyNames()));
        return fields;
    }

    private static boolean differ(List<List<JsonNode>> lists) {
        return lists.stream().map(LinkedHashSet::new).distinct().count() > 1;
    }

    private Capabilities capabilities(String field, List<Mode> modes, List<List<JsonNode>> lists) {
        Set<JsonNode> values = new LinkedHashSet<>();
        lists.forEach(values::addAll);
        Map<String, Map<JsonNode, List<JsonNode>>> facts = new LinkedHashMap<>();
        for (String other : fields(modes)) {
            Map<JsonNode, List<JsonNode>> left = left(field, other, modes, values, lists);
            if (!other.equals(field) && left.values().stream().distinct().count() > 1) {
                facts.put(other, left);
            }
        }
        List<Capabilities.Row> rows = new ArrayList<>();
        for (JsonNode value : values) {
            Map<String, List<JsonNode>> known = new LinkedHashMap<>();
            facts.forEach((other, left) -> known.put(other, left.get(value)));
            rows.add(new Capabilities.Row(
                    value,
                    known,
                    lists.stream().map(list -> list.contains(value)).toList()));
        }
        return new Capabilities(field, modes.stream().map(Mode::name).toList(), List.copyOf(facts.keySet()), rows);
    }

    /** For each value of the field, the values that are left for the other field in any mode that takes it. */
    private Map<JsonNode, List<JsonNode>> left(
            String field, String other, List<Mode> modes, Set<JsonNode> values, List<List<JsonNode>> lists) {
        Map<JsonNode, List<JsonNode>> left = new LinkedHashMap<>();
        for (JsonNode value : values) {
            Set<JsonNode> possible = new LinkedHashSet<>();
            for (int i = 0; i < modes.size(); i++) {
                Mode mode = modes.get(i);
                if (lists.get(i).contains(value)) {
                    Partial.Properties object = Partial.Properties.ANY.with(field, Partial.of(value));
                    possible.addAll(choices.possible(mode, object, other, choices.listed(mode, other)));
                }
            }
            left.put(value, List.copyOf(possible));
        }
        return left;
    }
}
