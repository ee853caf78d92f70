package dev.plumbline.core.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.SchemaText;
import dev.plumbline.runtime.validation.Branch;
import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.Rule;
import dev.plumbline.runtime.validation.RuleText;
import dev.plumbline.runtime.validation.SchemaLocation;
import dev.plumbline.runtime.validation.Validator;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * The constants of one validator class. What a test needs stands in the class; what only a report needs stands in its
 * nested class {@code Rules}, which is loaded when something is reported.
 */
final class ValidatorConstants {

    /** As if the line were full: each part of a text stands on a line of its own. */
    private static final int WIDE = 200;

    static final String RULES = "Rules";

    /** The constant that says where the class's schema stands. */
    static final String LOCATION = ValidatorNames.LOCATION;

    private static final TypeName STRINGS = ParameterizedTypeName.get(Set.class, String.class);
    private static final TypeName NODES = ParameterizedTypeName.get(List.class, JsonNode.class);
    private static final TypeName BRANCHES = ParameterizedTypeName.get(List.class, Branch.class);

    private final ValidatorNames names;
    private final ClassName owner;
    private final Map<String, FieldSpec> tests = new LinkedHashMap<>();
    private final Map<String, FieldSpec> reports = new LinkedHashMap<>();
    private final Map<SchemaText, String> texts = new LinkedHashMap<>();

    ValidatorConstants(ValidatorNames names, ClassName owner) {
        this.names = names;
        this.owner = owner;
    }

    Collection<FieldSpec> tests() {
        return tests.values();
    }

    /** Where the schema stands first, as the others are made from that. */
    Collection<FieldSpec> reports() {
        return reports.values().stream()
                .sorted(Comparator.comparing(field -> !field.name().equals(LOCATION)))
                .toList();
    }

    CodeBlock strings(Location schema, String keyword, Collection<String> values) {
        String name = names.constant(schema, keyword);
        List<CodeBlock> texts = values.stream().map(Literals::text).toList();
        int before = "    private static final Set<String>  = ;".length() + name.length();
        return test(STRINGS, name, Literals.call(before, CodeBlock.of("$T.of", Set.class), texts));
    }

    CodeBlock nodes(Location schema, String keyword, List<JsonNode> values) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode();
        values.forEach(array::add);
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

    /** Where the class's schema stands, for what must be named from there; asking for it makes the class say it. */
    void location(CodeBlock value) {
        reports.computeIfAbsent(LOCATION, name -> field(TypeName.get(SchemaLocation.class), name, value));
    }

    /**
     * The constant for another class, as it is reached from here.
     *
     * @param schema the one in this class's that refers to it, or that it is made of
     * @param key the keyword that refers, or {@link ValidatorNames#VALIDATOR}
     * @param way from the class's schema, such as {@code /properties/image/$ref}
     */
    String validator(Location schema, String key, String way, ClassName type) {
        String name = names.constant(schema, key);
        int before = "        private static final Validator  = ;".length() + name.length();
        CodeBlock value = Literals.call(
                before,
                CodeBlock.of("$L.at", LOCATION),
                List.of(Literals.text(way), CodeBlock.of("$T.INSTANCE", type)));
        report(TypeName.get(Validator.class), name, value);
        return name;
    }

    /** A constant of the nested class. */
    CodeBlock ofRules(String name) {
        return CodeBlock.of("$T.$L", owner.nestedClass(RULES), name);
    }

    /**
     * The rule of a keyword, with the words that speak for it.
     *
     * @param location of the class's schema, or of the one in it that has another absolute location
     * @param way from there to the keyword
     */
    CodeBlock rule(
            Location schema,
            String key,
            SchemaText text,
            CodeBlock location,
            String way,
            String keyword,
            List<String> demand) {
        List<CodeBlock> texts = Stream.concat(Stream.of(way, keyword), demand.stream())
                .map(Literals::text)
                .toList();
        return text.equals(SchemaText.NONE)
                ? rule(names.constant(schema, key), CodeBlock.of("$L.rule", location), texts)
                : rule(names.constant(schema, key), CodeBlock.of("$L.rule", text(schema, text)), with(location, texts));
    }

    /** The rule of an advisory. */
    CodeBlock advisory(Location schema, Check.Advise advise, CodeBlock location, String way) {
        CodeBlock text = words(null, advise.message(), advise.source());
        List<CodeBlock> texts = Stream.of(way, advise.id()).map(Literals::text).toList();
        return rule(
                names.constant(schema, ValidatorNames.advisory(advise.index())),
                CodeBlock.of("$L\n.rule", text),
                with(location, texts));
    }

    private static List<CodeBlock> with(CodeBlock first, List<CodeBlock> rest) {
        return Stream.concat(Stream.of(first), rest.stream()).toList();
    }

    private CodeBlock rule(String name, CodeBlock method, List<CodeBlock> arguments) {
        int before = "        private static final Rule  = ;".length() + name.length();
        return report(TypeName.get(Rule.class), name, Literals.call(before, method, arguments));
    }

    /** The branches of a {@code oneOf} or {@code anyOf}. */
    CodeBlock branches(Location schema, String keyword, List<CodeBlock> branches) {
        CodeBlock list = branches.stream().collect(CodeBlock.joining(",\n"));
        return report(
                BRANCHES,
                names.constant(schema, ValidatorNames.branches(keyword)),
                CodeBlock.of("$T.of(\n$>$>$L$<$<)", List.class, list));
    }

    private String text(Location schema, SchemaText text) {
        return texts.computeIfAbsent(text, words -> {
            String name = names.constant(schema, ValidatorNames.TEXT);
            CodeBlock value = words(words.title(), words.description(), words.source());
            reports.put(name, field(TypeName.get(RuleText.class), name, value));
            return name;
        });
    }

    private static CodeBlock words(@Nullable String... words) {
        List<CodeBlock> parts = Stream.of(words).map(Literals::textOrNull).toList();
        return Literals.call(WIDE, CodeBlock.of("new $T", RuleText.class), parts);
    }

    private CodeBlock test(TypeName type, String name, CodeBlock value) {
        tests.putIfAbsent(name, field(type, name, value));
        return CodeBlock.of("$L", name);
    }

    private CodeBlock report(TypeName type, String name, CodeBlock value) {
        reports.putIfAbsent(name, field(type, name, value));
        return ofRules(name);
    }

    private static FieldSpec field(TypeName type, String name, CodeBlock value) {
        return FieldSpec.builder(type, name, Modifier.PRIVATE, Modifier.STATIC, Modifier.FINAL)
                .initializer(Literals.initializer("private static final " + type + " " + name, value))
                .build();
    }
}
