package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.Condition;
import dev.plumbline.core.schema.analysis.ConditionalSchemas;
import dev.plumbline.core.schema.analysis.Evaluated;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints which properties or items a schema evaluates, as cases with their conditions: what is left is what no case that
 * applies evaluates. A choice of which no branch holds has said what is wrong, so that for a report all that it might
 * evaluate counts as evaluated.
 */
final class LeftoverRows {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final TableSchemas table;
    private final Location unit;
    private final PagePatterns patterns;

    /** The schemas that decide which cases apply, each asked once for a value. */
    private final List<Schema> deciding = new ArrayList<>();

    LeftoverRows(TableSchemas table, Location unit, PagePatterns patterns) {
        this.table = table;
        this.unit = unit;
        this.patterns = patterns;
    }

    ObjectNode ofProperties(Schema schema) {
        return row(schema, Evaluated.properties(schema, table.schemas()));
    }

    ObjectNode ofItems(Schema schema) {
        return row(schema, Evaluated.items(schema, table.schemas()));
    }

    private ObjectNode row(Schema schema, List<Evaluated> known) {
        ObjectNode row = NODES.objectNode();
        ArrayNode tested = row.putArray("tested");
        known.forEach(each -> tested.add(one(each)));
        List<ConditionalSchemas.Choice> choices =
                ConditionalSchemas.of(schema, table.schemas()).choices();
        if (!choices.isEmpty()) {
            ArrayNode untold = row.putArray("untold");
            choices.forEach(choice -> untold.add(one(none(choice))));
        }
        row.set("deciding", table.references(unit, deciding));
        return row;
    }

    private static Evaluated none(ConditionalSchemas.Choice choice) {
        List<Condition> none = new ArrayList<>(choice.when());
        choice.branches().forEach(branch -> none.add(new Condition.Fails(branch)));
        return Evaluated.everything(none);
    }

    private ObjectNode one(Evaluated evaluated) {
        ObjectNode row = NODES.objectNode();
        if (!evaluated.when().isEmpty()) {
            ArrayNode when = row.putArray("when");
            evaluated.when().forEach(condition -> when.add(condition(condition)));
        }
        if (evaluated.all()) {
            row.put("all", 1);
        }
        if (!evaluated.names().isEmpty()) {
            evaluated.names().forEach(row.putArray("names")::add);
        }
        if (!evaluated.patterns().isEmpty()) {
            ArrayNode matched = row.putArray("patterns");
            evaluated.patterns().forEach(pattern -> matched.add(patterns.row(pattern)));
        }
        if (evaluated.leading() > 0) {
            row.put("leading", evaluated.leading());
        }
        if (!evaluated.contained().isEmpty()) {
            row.set("contained", table.references(unit, evaluated.contained()));
        }
        return row;
    }

    private ArrayNode condition(Condition condition) {
        return condition.accept(new Condition.Visitor<>() {
            @Override
            public ArrayNode holds(Condition.Holds holds) {
                return NODES.arrayNode().add("holds").add(index(holds.schema()));
            }

            @Override
            public ArrayNode fails(Condition.Fails fails) {
                return NODES.arrayNode().add("fails").add(index(fails.schema()));
            }

            @Override
            public ArrayNode has(Condition.Has has) {
                return NODES.arrayNode().add("has").add(has.property());
            }
        });
    }

    private int index(Schema schema) {
        for (int i = 0; i < deciding.size(); i++) {
            if (deciding.get(i).at().equals(schema.at())) {
                return i;
            }
        }
        deciding.add(schema);
        return deciding.size() - 1;
    }
}
