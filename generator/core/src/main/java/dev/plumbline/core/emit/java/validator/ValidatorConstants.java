package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.core.schema.formula.ValueRule;
import dev.plumbline.core.schema.regex.PlainPattern;
import dev.plumbline.core.text.Translations;
import dev.plumbline.core.validator.ByteSize;
import dev.plumbline.runtime.validation.Branch;
import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.LiteralSet;
import dev.plumbline.runtime.validation.Rule;
import dev.plumbline.runtime.validation.RuleText;
import dev.plumbline.runtime.validation.SchemaLocation;
import dev.plumbline.runtime.validation.StringSet;
import dev.plumbline.runtime.validation.TextRuns;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The constants of one validator class. What a test needs stands in the class; what only a report needs stands in its
 * nested class {@code Rules}, which is loaded when something is reported, unless it is little.
 */
final class ValidatorConstants {

    /** As if the line were full: each part of a text stands on a line of its own. */
    private static final int WIDE = 200;

    /** How far the members of the nested class are indented. */
    private static final int INDENT = 8;

    static final String RULES = "Rules";

    /** The constant that says where the class's schema stands. */
    static final String LOCATION = ValidatorNames.LOCATION;

    /** What it takes to make a constant with one argument and set its field. */
    private static final int FIELD = SizedCode.CALL;

    private static final TypeName STRINGS = ParameterizedTypeName.get(Set.class, String.class);
    private static final TypeName NAMES = ParameterizedTypeName.get(List.class, String.class);
    private static final TypeName INDEXES = ParameterizedTypeName.get(Map.class, String.class, Integer.class);
    private static final TypeName RULE = ParameterizedTypeName.get(Predicate.class, JsonNode.class);
    private static final TypeName NODES = ParameterizedTypeName.get(List.class, JsonNode.class);
    private static final TypeName BRANCHES = ParameterizedTypeName.get(List.class, Branch.class);

    private final ValidatorNames names;
    private final ClassName owner;
    private final boolean nested;
    private final Map<String, FieldSpec> tests = new LinkedHashMap<>();
    private final Map<String, Supplier<FieldSpec>> reports = new LinkedHashMap<>();
    private final Map<String, String> moved = new LinkedHashMap<>();
    private final Map<String, Integer> sizes = new HashMap<>();
    private int holder = 1;
    private int testSize;
    private @Nullable FieldSpec location;
    private final Map<SchemaText, String> texts = new LinkedHashMap<>();
    private final Map<SchemaText, Set<String>> spoken = new LinkedHashMap<>();

    /** @param nested whether what only a report needs has a class of its own */
    ValidatorConstants(ValidatorNames names, ClassName owner, boolean nested) {
        this.names = names;
        this.owner = owner;
        this.nested = nested;
    }

    boolean areNested() {
        return nested;
    }

    /** The constants that tests need, of the class itself. */
    Collection<FieldSpec> tests() {
        return tests.values().stream()
                .filter(field -> !moved.containsKey(field.name()))
                .toList();
    }

    /** Those that the class has no room for, by the name of the nested class that has. */
    SortedMap<String, List<FieldSpec>> moreTests() {
        SortedMap<String, List<FieldSpec>> classes = new TreeMap<>();
        moved.forEach((name, holder) ->
                classes.computeIfAbsent(holder, key -> new ArrayList<>()).add(tests.get(name)));
        return classes;
    }

    /** Where the schema stands, of the class itself: reports name their rules from there. */
    List<FieldSpec> schema() {
        return location == null ? List.of() : List.of(location);
    }

    /** What only reports need and more than a text. */
    Collection<FieldSpec> reports() {
        Set<String> inlined = new HashSet<>();
        texts.forEach((text, name) -> {
            if (isSpokenOnce(text)) {
                inlined.add(name);
            }
        });
        return reports.entrySet().stream()
                .filter(constant -> !inlined.contains(constant.getKey()))
                .map(constant -> constant.getValue().get())
                .toList();
    }

    CodeBlock strings(Location schema, String keyword, Collection<String> values) {
        String name = names.constant(schema, keyword);
        if (values.size() > ByteSize.NAMES) {
            return test(STRINGS, name, Literals.table(CodeBlock.of("$T.set", Literal.class), values));
        }
        return texts(schema, keyword, values);
    }

    /** A great many names, in order. */
    CodeBlock names(Location schema, String key, Collection<String> values) {
        CodeBlock table = Literals.table(CodeBlock.of("$T.texts", Literal.class), values);
        return test(NAMES, names.constant(schema, key), table);
    }

    /** A great many names, each with its place among them. */
    CodeBlock indexes(Location schema, String key, Collection<String> values) {
        CodeBlock table = Literals.table(CodeBlock.of("$T.indexes", Literal.class), values);
        return test(INDEXES, names.constant(schema, key), table);
    }

    private CodeBlock texts(Location schema, String keyword, Collection<String> values) {
        String name = names.constant(schema, keyword);
        List<CodeBlock> texts = values.stream().map(Literals::text).toList();
        int before = "    private static final StringSet  = ;".length() + name.length();
        return test(
                TypeName.get(StringSet.class),
                name,
                Literals.call(before, CodeBlock.of("$T.of", StringSet.class), texts),
                SizedCode.TEXT * values.size());
    }

    CodeBlock fewNumbers(Location schema, String keyword, List<Long> values) {
        CodeBlock numbers = values.stream()
                .map(number -> CodeBlock.of((int) (long) number == number ? "$L" : "$LL", number))
                .collect(CodeBlock.joining(", "));
        return test(
                TypeName.get(long[].class),
                names.constant(schema, keyword),
                CodeBlock.of("{$L}", numbers),
                SizedCode.TEXT * values.size());
    }

    CodeBlock nodes(Location schema, String keyword, List<JsonNode> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
        if (values.size() > ByteSize.NAMES) {
            return test(
                    TypeName.get(LiteralSet.class),
                    names.constant(schema, keyword),
                    CodeBlock.of("$T.of($L)", LiteralSet.class, Literals.text(array.toString())));
        }
        return test(
                NODES,
                names.constant(schema, keyword),
                CodeBlock.of("$T.list($L)", Literal.class, Literals.text(array.toString())));
    }

    CodeBlock node(Location schema, String keyword, JsonNode value) {
        return test(
                TypeName.get(JsonNode.class),
                names.constant(schema, keyword),
                CodeBlock.of("$T.of($L)", Literal.class, Literals.text(value.toString())));
    }

    CodeBlock decimal(Location schema, String keyword, BigDecimal value) {
        return test(
                TypeName.get(BigDecimal.class),
                names.constant(schema, keyword),
                CodeBlock.of("new $T($S)", BigDecimal.class, value.toString()));
    }

    CodeBlock pattern(Location schema, String keyword, Pattern pattern) {
        return test(
                TypeName.get(Pattern.class),
                names.constant(schema, keyword),
                CodeBlock.of("$T.compile($L)", Pattern.class, Literals.text(pattern.pattern())));
    }

    /** What an expression of {@code x-rules} demands. */
    CodeBlock rule(Location schema, String keyword, ValueRule rule) {
        return test(RULE, names.constant(schema, keyword), FormulaCode.predicate(rule));
    }

    /** A pattern that takes no regular expression. */
    CodeBlock runs(Location schema, String keyword, PlainPattern pattern) {
        int runs = pattern.all().stream()
                .flatMap(List::stream)
                .mapToInt(row -> 1 + row.runs().size())
                .sum();
        return test(
                TypeName.get(TextRuns.class),
                names.constant(schema, keyword),
                TextRunsPrinter.print(pattern),
                SizedCode.CALL * runs);
    }

    /** A great many patterns. */
    CodeBlock patterns(Location schema, String key, List<Pattern> patterns) {
        List<String> texts = patterns.stream().map(Pattern::pattern).toList();
        CodeBlock table = Literals.table(CodeBlock.of("$T.patterns", Literal.class), texts);
        return test(ParameterizedTypeName.get(List.class, Pattern.class), names.constant(schema, key), table);
    }

    /** Whether the class says where its schema stands. */
    boolean hasLocation() {
        return location != null;
    }

    /** Where the class's schema stands, for what must be named from there; asking for it makes the class say it. */
    void location(CodeBlock value) {
        location = field(TypeName.get(SchemaLocation.class), LOCATION, value);
    }

    /** A constant that only a report needs. */
    CodeBlock ofRules(String name) {
        return nested ? CodeBlock.of("$T.$L", owner.nestedClass(RULES), name) : CodeBlock.of("$L", name);
    }

    /**
     * A rule as the document says it.
     *
     * @param text the words that speak for it
     * @param base what it is named from
     * @param way from there to the keyword
     * @param keyword the keyword, which names it in a violation
     * @param demand what the keyword demands, as arguments of its sentence
     * @param conditions what is so where it is demanded
     */
    record DocumentRule(
            SchemaText text,
            CodeBlock base,
            String way,
            String keyword,
            List<String> demand,
            List<List<String>> conditions) {}

    /** @param key the key of the keyword's constant */
    CodeBlock rule(Location schema, String key, DocumentRule rule) {
        List<CodeBlock> place =
                Stream.of(rule.way(), rule.keyword()).map(Literals::text).toList();
        // In one class the name may be that of what is tested.
        String name = names.constant(schema, nested ? key : ValidatorNames.rule(key));
        List<CodeBlock> arguments = with(place, demand(rule.demand()));
        if (rule.text().equals(SchemaText.NONE)) {
            return report(
                    TypeName.get(Rule.class),
                    name,
                    because(call(name, CodeBlock.of("$L.rule", rule.base()), arguments), rule),
                    SizedCode.TEXT * (arguments.size() + words(rule)));
        }
        sizes.put(name, SizedCode.TEXT * (arguments.size() + words(rule)));
        String text = text(schema, rule.text());
        spoken.computeIfAbsent(rule.text(), words -> new HashSet<>()).add(name);
        List<CodeBlock> all = with(List.of(rule.base()), arguments);
        reports.putIfAbsent(
                name,
                () -> field(
                        TypeName.get(Rule.class),
                        name,
                        because(
                                isSpokenOnce(rule.text())
                                        ? CodeBlock.of("$L\n$>$>$L$<$<", words(rule.text()), call(".rule", all))
                                        : call(name, CodeBlock.of("$L.rule", text), all),
                                rule)));
        return ofRules(name);
    }

    private static int words(DocumentRule rule) {
        return rule.conditions().stream().mapToInt(clause -> 1 + clause.size()).sum();
    }

    /** The rule with the condition that it holds under. */
    private static CodeBlock because(CodeBlock made, DocumentRule rule) {
        CodeBlock.Builder code = made.toBuilder();
        for (List<String> clause : rule.conditions()) {
            code.add(
                    "\n$>$>$L$<$<",
                    call(".because", clause.stream().map(Literals::text).toList()));
        }
        return code.build();
    }

    /** The rule of an advisory. */
    CodeBlock advisory(Location schema, Check.Advise advise, CodeBlock location, String way) {
        CodeBlock text = words(null, advise.message(), advise.source()).toBuilder()
                .add(translated(advise.translations(), "", Check.Advise.MESSAGE))
                .build();
        List<CodeBlock> place = Stream.of(way, advise.id()).map(Literals::text).toList();
        CodeBlock rule = call(".rule", with(List.of(location), place));
        return report(
                TypeName.get(Rule.class),
                names.constant(schema, ValidatorNames.advisory(advise.index())),
                CodeBlock.of("$L\n$>$>$L$<$<", text, rule));
    }

    /** A text that only one rule speaks is said there, and has no constant. */
    private boolean isSpokenOnce(SchemaText text) {
        return spoken.getOrDefault(text, Set.of()).size() == 1;
    }

    private static List<CodeBlock> with(List<CodeBlock> first, List<CodeBlock> rest) {
        return Stream.concat(first.stream(), rest.stream()).toList();
    }

    private static List<CodeBlock> demand(List<String> demand) {
        if (demand.size() <= ByteSize.NAMES) {
            return demand.stream().map(Literals::text).toList();
        }
        CodeBlock table = Literals.table(CodeBlock.of("$T.texts", Literal.class), demand);
        return List.of(CodeBlock.of("$L\n.toArray($T[]::new)", table, String.class));
    }

    private static CodeBlock call(String name, CodeBlock method, List<CodeBlock> arguments) {
        return Literals.call("        static final Rule  = ;".length() + name.length(), method, arguments);
    }

    private static CodeBlock call(String method, List<CodeBlock> arguments) {
        return Literals.call(2 * INDENT, CodeBlock.of(method), arguments);
    }

    /** The branches of a {@code oneOf} or {@code anyOf}. */
    CodeBlock branches(Location schema, String keyword, List<SizedCode> branches) {
        String name = names.constant(schema, ValidatorNames.branches(keyword));
        List<List<SizedCode>> runs = CheckSplit.runs(branches, SizedCode::size);
        if (SizedCode.sum(branches) <= ByteSize.METHOD || runs.size() == 1) {
            return report(BRANCHES, name, list(branches), SizedCode.sum(branches));
        }
        List<CodeBlock> parts = new ArrayList<>();
        for (List<SizedCode> run : runs) {
            // Names made of words never end so.
            parts.add(report(BRANCHES, name + "_" + (parts.size() + 1) + "_", list(run), SizedCode.sum(run)));
        }
        CodeBlock all = parts.stream().collect(CodeBlock.joining(",\n"));
        return report(
                BRANCHES,
                name,
                CodeBlock.of("$T.of(\n$>$>$L$<$<)\n.flatMap($T::stream)\n.toList()", Stream.class, all, List.class),
                SizedCode.TEXT * parts.size());
    }

    private static CodeBlock list(List<SizedCode> branches) {
        return CodeBlock.of("$T.of(\n$>$>$L$<$<)", List.class, CodeBlock.join(SizedCode.codes(branches), ",\n"));
    }

    private String text(Location schema, SchemaText text) {
        return texts.computeIfAbsent(text, words -> {
            String name = names.constant(schema, ValidatorNames.TEXT);
            reports.put(name, () -> field(TypeName.get(RuleText.class), name, words(words)));
            return name;
        });
    }

    private static CodeBlock words(SchemaText text) {
        return words(text.title(), text.description(), text.source()).toBuilder()
                .add(translated(text.translations(), SchemaText.TITLE, SchemaText.DESCRIPTION))
                .build();
    }

    /** The same words in other languages. */
    private static CodeBlock translated(Translations translations, String title, String sentence) {
        CodeBlock.Builder code = CodeBlock.builder();
        for (String language : translations.languages()) {
            String name = translations.text(language, title);
            String words = translations.text(language, sentence);
            if (name != null || words != null) {
                List<CodeBlock> parts = Stream.of(language, name, words)
                        .map(Literals::textOrNull)
                        .toList();
                code.add("\n$>$>$L$<$<", call(".translated", parts));
            }
        }
        return code.build();
    }

    private static CodeBlock words(@Nullable String... words) {
        List<CodeBlock> parts = Stream.of(words).map(Literals::textOrNull).toList();
        return Literals.call(WIDE, CodeBlock.of("new $T", RuleText.class), parts);
    }

    private CodeBlock test(TypeName type, String name, CodeBlock value) {
        return test(type, name, value, 0);
    }

    /** @param more what the value takes besides one call with one argument, in bytes */
    private CodeBlock test(TypeName type, String name, CodeBlock value, int more) {
        if (tests.putIfAbsent(name, field(type, name, value)) == null) {
            int size = FIELD + more;
            if (testSize + size > ByteSize.METHOD) {
                holder++;
                testSize = 0;
            }
            testSize += size;
            if (holder > 1) {
                moved.put(name, "Constants" + holder);
            }
        }
        String holding = moved.get(name);
        return holding == null ? CodeBlock.of("$L", name) : CodeBlock.of("$T.$L", owner.nestedClass(holding), name);
    }

    private CodeBlock report(TypeName type, String name, CodeBlock value) {
        return report(type, name, value, 0);
    }

    /** @param more what the value takes besides one call with a few arguments, in bytes */
    private CodeBlock report(TypeName type, String name, CodeBlock value, int more) {
        reports.putIfAbsent(name, () -> field(type, name, value));
        sizes.put(name, more);
        return ofRules(name);
    }

    /** About how many bytes javac makes of a constant that only a report needs. */
    int size(FieldSpec field) {
        return 2 * FIELD + sizes.getOrDefault(field.name(), 0);
    }

    private static FieldSpec field(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(Literals.initializer("private static final " + type + " " + name, value))
                .build();
    }
}
