package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.ObjectSignature;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.runtime.validation.Assertions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Prints the tests of an object with a great many named properties. One look-up each, as {@link IsValidProperties} prints
 * them, would be two thousand for a value that has three of two thousand properties.
 *
 * <ol>
 *   <li>So it goes the other way round: each property that the value has is looked up in a table of names, which gives a
 *       number. A value costs what it has itself, not what it could have.
 *   <li>A {@code switch} over the numbers, which are dense, jumps to the property's test; a name that is not in the table
 *       has the number -1, and passes.
 *   <li>A property that every value satisfies is not in the table, one that must not be there is a test that fails.
 * </ol>
 */
final class NameTables {

    private final Schema schema;
    private final ValidatorScope scope;
    private final IsValidEmitter isValid;

    NameTables(Schema schema, ValidatorScope scope, IsValidEmitter isValid) {
        this.schema = schema;
        this.scope = scope;
        this.isValid = isValid;
    }

    /** Whether the schema names so many properties. */
    boolean isLarge() {
        return schema.keyword(Properties.class)
                .filter(all -> all.schemas().size() > CodeSize.NAMES)
                .isPresent();
    }

    /** A test that is true for a value with all the properties. */
    CodeBlock hasAll(String keyword, @Nullable String trigger, List<String> names) {
        String key = ValidatorNames.table(trigger == null ? keyword : ValidatorNames.dependent(keyword, trigger));
        CodeBlock table = scope.constants().names(schema.at(), key, names);
        return trigger == null
                ? CodeBlock.of("$T.hasAll(value, $L)", Assertions.class, table)
                : CodeBlock.of("$T.hasAll(value, $L, $L)", Assertions.class, Literals.text(trigger), table);
    }

    /** A statement that returns false where a property does not satisfy its schema. */
    CodeBlock properties(Map<String, Schema> schemas) {
        List<String> names = new ArrayList<>();
        List<CodeBlock> tests = new ArrayList<>();
        schemas.forEach((name, property) -> {
            if (!isValid.isTrue(property)) {
                names.add(name);
                tests.add(
                        ObjectSignature.isNever(property, scope.schemas())
                                ? CodeBlock.of("false")
                                : isValid.condition(property, CodeBlock.of("value")));
            }
        });
        if (names.isEmpty()) {
            return CodeBlock.of("");
        }
        String key = ValidatorNames.table("properties");
        CodeBlock table = scope.constants().indexes(schema.at(), key, names);
        boolean endless = scope.isEndless(schema);
        String stem = scope.splitStem(schema, "isValid") + "Property";
        CodeBlock call = scope.splitMethods()
                .choose(stem, TypeName.BOOLEAN, SplitMethods.isValidParameters(endless), tests, "true");
        CodeBlock method =
                CodeBlock.of("$L", call.toString().substring(0, call.toString().indexOf('(')));
        CodeBlock arguments = Stream.of(
                        CodeBlock.of("$L.getOrDefault(anyProperty.getKey(), -1)", table),
                        CodeBlock.of("anyProperty.getValue()"),
                        CodeBlock.of(endless ? "verdicts" : ""))
                .filter(argument -> !argument.isEmpty())
                .collect(CodeBlock.joining(", "));
        return CodeBlock.builder()
                .beginControlFlow(
                        "for ($T<$T, $T> anyProperty : value.properties())",
                        Map.Entry.class,
                        String.class,
                        JsonNode.class)
                .add(IsValidStep.returnFalseIf(CodeBlock.of("!$L($L)", method, arguments)))
                .endControlFlow()
                .build();
    }
}
