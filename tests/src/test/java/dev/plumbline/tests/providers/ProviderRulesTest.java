package dev.plumbline.tests.providers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import dev.plumbline.tests.independent.IndependentValidator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** The rules of each provider: what is valid, what breaks one of them, and what another validator says of both. */
class ProviderRulesTest {

    /** What stands in for a value of a request, one at a time. */
    private static final List<JsonNode> VALUES = JsonMapper.shared().readTree("""
                    ["", "x", "auto", "16:9", "1080P", "https://example.com/a", 0, 1, 6, 10, 21, 0.5, -1, true, false, null, [],
                     [1, 2], ["a", "a"], [[0, "a"], [1, "b"]], {}, {"url": "a"}, {"uri": "https://example.com/a"}]
                    """).valueStream().toList();

    @TestFactory
    Stream<DynamicTest> aValidRequestHasNoErrors() {
        return Stream.of(CheckedProvider.values())
                .flatMap(provider -> provider.schemas().stream()
                        .flatMap(schema -> provider.valid(schema).stream()
                                .map(request -> DynamicTest.dynamicTest(
                                        provider + " " + request,
                                        () -> assertThat(errors(provider.validator(schema), request))
                                                .isEmpty()))));
    }

    @TestFactory
    Stream<DynamicTest> aBrokenRuleIsTheOnlyError() {
        return Stream.of(CheckedProvider.values())
                .flatMap(provider -> provider.invalid().stream()
                        .map(broken -> DynamicTest.dynamicTest(
                                provider + " " + broken.rule() + " " + broken.request(),
                                () -> assertThat(errors(provider.validator(broken.schema()), broken.request()))
                                        .singleElement()
                                        .satisfies(error -> {
                                            assertThat(error.instancePointer()).isEqualTo(broken.at());
                                            assertThat(rules(error)).contains(broken.rule());
                                        }))));
    }

    @ParameterizedTest
    @EnumSource
    void everyRuleIsBrokenOnce(CheckedProvider provider) {
        Set<String> broken = new LinkedHashSet<>();
        provider.invalid().forEach(each -> broken.add(each.rule()));
        assertThat(broken).hasSizeGreaterThan(10);
        assertThat(provider.invalid()).hasSizeGreaterThan(20);
    }

    /** Requests one value away from those that are told of; {@code x-rules} is none of the other validator's. */
    @ParameterizedTest
    @EnumSource
    void theVerdictsAreThoseOfAnIndependentValidator(CheckedProvider provider) {
        int legal = 0;
        int illegal = 0;
        for (String schema : provider.schemas()) {
            Validator ours = provider.validator(schema);
            IndependentValidator theirs = IndependentValidator.of(provider.document(), "/components/schemas/" + schema);
            for (JsonNode request : neighbours(provider, schema)) {
                List<Violation> errors = errors(ours, request);
                assertThat(ours.isValid(request)).as(request.toString()).isEqualTo(errors.isEmpty());
                boolean standard =
                        errors.stream().allMatch(error -> error.keyword().equals("x-rules"));
                assertThat(standard)
                        .as("%s: ours %s, theirs %s", request, errors, theirs.errors(request))
                        .isEqualTo(theirs.isValid(request));
                legal += errors.isEmpty() ? 1 : 0;
                illegal += errors.isEmpty() ? 0 : 1;
            }
        }
        assertThat(legal).isGreaterThan(20);
        assertThat(illegal).isGreaterThan(200);
    }

    private static List<Violation> errors(Validator validator, JsonNode request) {
        return validator.validate(request).stream().filter(Violation::isError).toList();
    }

    /** The ids before a source's basis, or the keyword of a rule without words. */
    private static List<String> rules(Violation error) {
        String source = error.source();
        return source == null
                ? List.of(error.keyword())
                : Arrays.stream(source.replaceFirst("(?s)[:\\[].*", "").split(","))
                        .map(String::strip)
                        .toList();
    }

    private static List<JsonNode> neighbours(CheckedProvider provider, String schema) {
        List<JsonNode> all = new ArrayList<>();
        List<JsonNode> told = new ArrayList<>(provider.valid(schema));
        provider.invalid().stream()
                .filter(each -> each.schema().equals(schema))
                .map(CheckedProvider.Broken::request)
                .forEach(told::add);
        all.addAll(told);
        for (JsonNode request : provider.valid(schema)) {
            pointers(request, "").forEach(pointer -> {
                all.add(changed(request, pointer, null));
                VALUES.forEach(value -> all.add(changed(request, pointer, value)));
            });
        }
        return all;
    }

    /** The request with another value at the place, or with none. */
    private static JsonNode changed(JsonNode request, String pointer, @Nullable JsonNode value) {
        JsonNode copy = request.deepCopy();
        int slash = pointer.lastIndexOf('/');
        JsonNode around = copy.at(pointer.substring(0, slash));
        String name = pointer.substring(slash + 1);
        if (around instanceof ObjectNode object) {
            if (value == null) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        } else if (around instanceof ArrayNode array) {
            if (value == null) {
                array.remove(Integer.parseInt(name));
            } else {
                array.set(Integer.parseInt(name), value);
            }
        }
        return copy;
    }

    private static List<String> pointers(JsonNode value, String at) {
        List<String> all = new ArrayList<>();
        if (value.isObject()) {
            for (Map.Entry<String, JsonNode> property : value.properties()) {
                all.add(at + "/" + property.getKey());
                all.addAll(pointers(property.getValue(), at + "/" + property.getKey()));
            }
        } else if (value.isArray()) {
            for (int i = 0; i < value.size(); i++) {
                all.add(at + "/" + i);
                all.addAll(pointers(value.get(i), at + "/" + i));
            }
        }
        return all;
    }
}
