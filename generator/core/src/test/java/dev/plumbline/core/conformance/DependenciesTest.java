package dev.plumbline.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.formats.output.OutputFormat;
import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import org.junit.jupiter.api.Test;

/** {@code dependencies}, which 2020-12 has as two keywords and still asks to be left its meaning. */
class DependenciesTest {

    @Test
    void listsAndSchemasInTheOrderOfTheDocument() throws ReflectiveOperationException {
        Validator validator = ViolationPlacesTest.validator("""
                {"dependencies": {
                   "size": {"properties": {"unit": {"enum": ["cm", "in"]}}, "required": ["unit"]},
                   "card": ["name", "address"],
                   "gone": false}}
                """);
        assertThat(places(validator, "{'card': 1, 'name': 1, 'size': 1}"))
                .containsExactly(" /dependencies/size/required", " /dependencies");
        assertThat(places(validator, "{'size': 1, 'unit': 'm', 'gone': 1}"))
                .containsExactly("/unit /dependencies/size/properties/unit/enum", " /dependencies/gone");
        assertThat(places(validator, "{'size': 1, 'unit': 'cm', 'name': 1}")).isEmpty();
        assertThat(places(validator, "['card']")).isEmpty();
    }

    /** Each keyword speaks for itself, also where both are given the same name. */
    @Test
    void besideTheKeywordsThatReplaceIt() throws ReflectiveOperationException {
        Validator validator = ViolationPlacesTest.validator("""
                {"dependencies": {"a": ["b"]}, "dependentRequired": {"a": ["c"]},
                 "dependentSchemas": {"a": {"minProperties": 2}}}
                """);
        assertThat(places(validator, "{'a': 1}"))
                .containsExactly(" /dependencies", " /dependentRequired", " /dependentSchemas/a/minProperties");
        assertThat(places(validator, "{'a': 1, 'b': 1, 'c': 1}")).isEmpty();
    }

    @Test
    void whatItAppliesIsEvaluated() throws ReflectiveOperationException {
        Validator validator = ViolationPlacesTest.validator("""
                {"dependencies": {"a": {"properties": {"a": true, "b": true}}}, "unevaluatedProperties": false}
                """);
        assertThat(places(validator, "{'a': 1, 'b': 1}")).isEmpty();
        assertThat(places(validator, "{'b': 1}")).containsExactly("/b /unevaluatedProperties");
    }

    /** In {@code detailed} what is in its schemas is below it. */
    @Test
    void itNestsAsAnApplicator() throws ReflectiveOperationException {
        Validator validator = ViolationPlacesTest.validator("""
                {"dependencies": {"a": {"required": ["b"], "minProperties": 3}}, "maxProperties": 1}
                """);
        assertThat(OutputFormat.DETAILED
                        .of(validator.validate(Literal.of("{\"a\": 1, \"c\": 1}")))
                        .findValuesAsString("keywordLocation"))
                .containsExactly(
                        "",
                        "/dependencies/a",
                        "/dependencies/a/required",
                        "/dependencies/a/minProperties",
                        "/maxProperties");
    }

    private static List<String> places(Validator validator, String json) {
        var value = Literal.of(json.replace('\'', '"'));
        List<Violation> violations = validator.validate(value);
        assertThat(validator.isValid(value)).isEqualTo(violations.isEmpty());
        return violations.stream()
                .map(violation -> violation.instancePointer() + " " + violation.keywordLocation())
                .toList();
    }
}
