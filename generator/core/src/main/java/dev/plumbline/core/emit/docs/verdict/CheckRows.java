package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.FalseSchema;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.JsonWords;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.formula.ValueRule;
import dev.plumbline.core.schema.keyword.openapi.Discriminator;
import dev.plumbline.formats.StringFormat;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Prints the checks of one keyword, each as a row: its kind, the keyword, the arguments of its sentence, and the rest. */
final class CheckRows implements Check.Visitor<ArrayNode> {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** The formats of names that may be in other scripts: a page does not look at what these have in them. */
    private static final Set<StringFormat> PARTLY =
            Set.of(StringFormat.HOSTNAME, StringFormat.IDN_HOSTNAME, StringFormat.IDN_EMAIL);

    private final TableSchemas table;
    private final Location unit;
    private final Schema schema;
    private final Keyword keyword;
    private final PagePatterns patterns;

    CheckRows(TableSchemas table, Location unit, Schema schema, Keyword keyword) {
        this.table = table;
        this.unit = unit;
        this.schema = schema;
        this.keyword = keyword;
        this.patterns = new PagePatterns(schema, this::leaveUnchecked);
    }

    private void leaveUnchecked() {
        table.leaveUnchecked(table.pointer(schema.at().child(keyword.name())));
    }

    @Override
    public ArrayNode test(Check.Test check) {
        ArrayNode row = row(check.method());
        if (check.arguments().isEmpty()) {
            return row;
        }
        Object argument = check.arguments().get(0);
        if (argument instanceof Pattern pattern) {
            return row.add(patterns.row(pattern));
        }
        if (argument instanceof ValueRule rule) {
            return row.add(rule.formula().accept(FormulaRow.MAKER));
        }
        if (argument instanceof StringFormat format) {
            if (PARTLY.contains(format)) {
                leaveUnchecked();
            }
            return row.add(format.name());
        }
        if (argument instanceof JsonNode constant) {
            return literals(row, List.of(constant), false);
        }
        if (argument instanceof List<?> values) {
            return literals(row, values.stream().map(JsonNode.class::cast).toList(), true);
        }
        return isLimit(check.method()) ? row.add(decimal(argument)) : row.add(((Number) argument).longValue());
    }

    /** A limit of a number keeps its digits, which a number of a script does not. */
    private static boolean isLimit(String method) {
        return switch (method) {
            case "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf" -> true;
            default -> false;
        };
    }

    private static String decimal(Object argument) {
        return argument instanceof BigDecimal number ? number.toString() : argument.toString();
    }

    /** The values are most often what the sentence names, and are not printed twice then. */
    private ArrayNode literals(ArrayNode row, List<JsonNode> values, boolean isList) {
        List<String> texts = values.stream().map(JsonWords::text).toList();
        if (!texts.equals(keyword.arguments())) {
            if (isList) {
                row.add(texts(texts));
            } else {
                row.add(texts.get(0));
            }
        }
        return row;
    }

    @Override
    public ArrayNode hasType(Check.HasType check) {
        List<String> types = check.types().stream().map(JsonType::typeName).toList();
        return row("type").add(texts(types));
    }

    @Override
    public ArrayNode never(Check.Never check) {
        ArrayNode because = RuleConditions.because(
                table.way(unit, schema.at()) + (keyword instanceof FalseSchema ? "" : "/" + keyword.name()));
        return row("never").add(because.isEmpty() ? NODES.nullNode() : because);
    }

    @Override
    public ArrayNode hasProperties(Check.HasProperties check) {
        String trigger = check.trigger();
        return row("has", trigger == null ? keyword.arguments() : List.of(trigger))
                .add(trigger)
                .add(texts(check.names()));
    }

    @Override
    public ArrayNode refer(Check.Refer check) {
        return inPlace(null, table.schemas().at(check.target()));
    }

    @Override
    public ArrayNode satisfy(Check.Satisfy check) {
        return inPlace(null, check.schema());
    }

    @Override
    public ArrayNode whenPresent(Check.WhenPresent check) {
        return inPlace(check.property(), check.schema());
    }

    private ArrayNode inPlace(@Nullable String property, Schema other) {
        return row("in", List.of()).add(property).add(reference(other));
    }

    @Override
    public ArrayNode eachNamedProperty(Check.EachNamedProperty check) {
        ArrayNode named = NODES.arrayNode();
        check.schemas().forEach((name, each) -> named.addArray().add(name).add(reference(each)));
        return row("props", List.of()).add(named);
    }

    @Override
    public ArrayNode eachMatchingProperty(Check.EachMatchingProperty check) {
        return row("match", List.of()).add(patterns.row(check.pattern())).add(reference(check.schema()));
    }

    @Override
    public ArrayNode eachOtherProperty(Check.EachOtherProperty check) {
        ArrayNode matched = NODES.arrayNode();
        check.matched().forEach(pattern -> matched.add(patterns.row(pattern)));
        return forbidding(row("rest").add(texts(check.named())).add(matched), check.schema());
    }

    @Override
    public ArrayNode eachUnevaluatedProperty(Check.EachUnevaluatedProperty check) {
        return forbidding(row("restProps").add(leftovers().ofProperties(schema)), check.schema());
    }

    @Override
    public ArrayNode eachUnevaluatedItem(Check.EachUnevaluatedItem check) {
        return forbidding(row("restItems").add(leftovers().ofItems(schema)), check.schema());
    }

    private LeftoverRows leftovers() {
        return new LeftoverRows(table, unit, patterns);
    }

    @Override
    public ArrayNode eachPropertyName(Check.EachPropertyName check) {
        return row("names", List.of()).add(reference(check.schema()));
    }

    @Override
    public ArrayNode leadingItems(Check.LeadingItems check) {
        return row("leading", List.of()).add(table.references(unit, check.schemas()));
    }

    @Override
    public ArrayNode eachItem(Check.EachItem check) {
        return row("items", List.of()).add(check.from()).add(reference(check.schema()));
    }

    @Override
    public ArrayNode countOfItems(Check.CountOfItems check) {
        ArrayNode row =
                row("contains", List.of()).add(reference(check.schema())).add(check.min());
        return check.max() == Long.MAX_VALUE ? row.addNull() : row.add(check.max());
    }

    @Override
    public ArrayNode conditional(Check.Conditional check) {
        return row("if", List.of())
                .add(reference(check.condition()))
                .add(table.referenceOrNull(unit, check.then()))
                .add(table.referenceOrNull(unit, check.otherwise()));
    }

    @Override
    public ArrayNode atLeastOne(Check.AtLeastOne check) {
        return choice("any", check.schemas());
    }

    @Override
    public ArrayNode exactlyOne(Check.ExactlyOne check) {
        return choice("one", check.schemas());
    }

    private ArrayNode choice(String kind, List<Schema> branches) {
        Optional<Discriminator> discriminator = schema.keyword(Discriminator.class);
        return row(kind)
                .add(table.references(unit, branches))
                .add(discriminator.map(Discriminator::property).orElse(null))
                .add(new BranchRows(table.schemas(), discriminator).rows(branches));
    }

    @Override
    public ArrayNode not(Check.Not check) {
        return row("not").add(reference(check.schema()));
    }

    @Override
    public ArrayNode advise(Check.Advise check) {
        return NODES.arrayNode()
                .add("advise")
                .add(check.id())
                .add(0)
                .add(table.words(check))
                .add(table.pointer(check.schema().at()))
                .add(reference(check.schema()));
    }

    private ArrayNode row(String kind) {
        return row(kind, keyword.arguments());
    }

    private ArrayNode row(String kind, List<String> arguments) {
        ArrayNode row = NODES.arrayNode().add(kind).add(keyword.name());
        return arguments.isEmpty() ? row.add(0) : row.add(texts(arguments));
    }

    private JsonNode reference(Schema other) {
        return table.reference(unit, other);
    }

    /** Of values that must not be there at all, that they are is this keyword's violation. */
    private ArrayNode forbidding(ArrayNode row, Schema other) {
        boolean isFalse = other.keywords().size() == 1 && other.keywords().get(0) instanceof FalseSchema;
        row.add(reference(other));
        return isFalse ? row.add(1) : row;
    }

    private static ArrayNode texts(Collection<String> texts) {
        ArrayNode list = NODES.arrayNode();
        texts.forEach(list::add);
        return list;
    }
}
