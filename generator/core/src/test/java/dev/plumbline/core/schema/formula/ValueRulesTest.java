package dev.plumbline.core.schema.formula;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.core.memory.CompiledSchema;
import dev.plumbline.runtime.validation.ReportOptions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What expressions of {@code x-rules} mean, and what is said of a text that is none. */
class ValueRulesTest {

    /** Each expression of a value, and whether it has something against it. */
    private static final List<Map.Entry<String, Map<String, Boolean>>> RULES = List.of(
            Map.entry(
                    "size(self.a) == size(self.b)",
                    Map.of(
                            "{'a':[1,2],'b':['x','y']}", true,
                            "{'a':[1,2],'b':['x']}", false,
                            "{'a':'\uD83D\uDE00','b':[1]}", true,
                            "{'a':[1]}", true,
                            "{'a':7,'b':[1]}", true,
                            "7", true)),
            Map.entry(
                    "lists.range(size(self) - 1).all(i, 24 * (self[i + 1][0] - self[i][0]) >= 1)",
                    Map.of(
                            "[[0,'a'],[0.5,'b'],[10,'c']]", true,
                            "[[0,'a'],[0.02,'b']]", false,
                            "[[0,'a'],[0.04166,'b']]", false,
                            "[[0,'a'],[0.041666666666666666666666666667,'b']]", true,
                            "[[0,'a'],'b']", true,
                            "[[0,'a'],[1,'b'],[1.5,'c']]", true,
                            "[]", true,
                            "[[1e400,'a'],[0,'b']]", false)),
            Map.entry(
                    "self.times.all(t, t <= self.end)",
                    Map.of(
                            "{'times':[1,2.0],'end':2}", true,
                            "{'times':[1,3],'end':2}", false,
                            "{'times':[1,3]}", true,
                            "{'times':[3,'x'],'end':2}", false,
                            "{'times':['x'],'end':2}", true,
                            "{'times':[1e999999999],'end':2}", false)),
            Map.entry(
                    "self.parts.map(p, p.n).sum() == self.total || has(self.open)",
                    Map.of(
                            "{'parts':[{'n':0.1},{'n':0.2}],'total':0.3}", true,
                            "{'parts':[{'n':1}],'total':2}", false,
                            "{'parts':[{'n':1}],'total':2,'open':null}", true,
                            "{'parts':[],'total':0}", true,
                            "{'parts':[{'n':'x'}],'total':0}", true,
                            "{'parts':[{'n':1e999999999}],'total':0}", true)),
            Map.entry(
                    "self.x.exists_one(v, v in [1, \"b\", null]) ? self.y.max() > 2 * 3 - 1 : self[\"y\"].min() != 0",
                    Map.of(
                            "{'x':[1,5],'y':[5,6]}", true,
                            "{'x':['b'],'y':[5]}", false,
                            "{'x':[1,null],'y':[1]}", true,
                            "{'x':[1,null],'y':[4,0]}", false,
                            "{'x':[],'y':[]}", true,
                            "{'x':[1]}", true)),
            Map.entry(
                    "!self.list.exists(o, o.tags.filter(t, t == 'x').size() > 1) && -self.n < 0.5",
                    Map.of(
                            "{'list':[{'tags':['x','y']}],'n':0}", true,
                            "{'list':[{'tags':['x','x']}],'n':0}", false,
                            "{'list':[{}],'n':-1}", false,
                            "{'list':[]}", true)));

    @Test
    void compiledAndInterpretedRulesSayTheSame() {
        for (Map.Entry<String, Map<String, Boolean>> rule : RULES) {
            ObjectNode schema = JsonNodeFactory.instance.objectNode().put("x-rules", rule.getKey());
            CompiledSchema compiled = CompiledSchema.of(schema);
            rule.getValue().forEach((text, holds) -> {
                JsonNode value = json(text);
                assertThat(compiled.isValid(value))
                        .as(rule.getKey() + " of " + text)
                        .isEqualTo(holds);
                assertThat(parsed(rule.getKey()).test(value))
                        .as(rule.getKey() + " of " + text)
                        .isEqualTo(holds);
            });
        }
    }

    @Test
    void aViolationShowsTheRuleInTwoLanguages() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode().put("x-rules", "self > 3");
        CompiledSchema compiled = CompiledSchema.of(schema);
        assertThat(compiled.validate(json("2")).get(0).detail()).contains("must satisfy self > 3");
        assertThat(compiled.validate(json("2"), ReportOptions.DEFAULT.withLanguage(Locale.SIMPLIFIED_CHINESE))
                        .get(0)
                        .detail())
                .contains("必须满足 self > 3");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            self.a ==                    | 10  | a value is expected, and not the end
            self.a = 3                   | 8   | "=" means nothing here
            a == 3                       | 1   | "a" is unknown
            self.a / 3 == 1              | 8   | "/" means nothing here
            self.a.matches('x')          | 8   | there is no function "matches"
            abs(self.a)                  | 1   | there is no function "abs"
            has(self)                    | 5   | has(...) asks for a property
            self.a.all(self, true)       | 12  | "self" is taken already
            self.a.all(1, true)          | 12  | a name for the item is expected
            (self.a == 1                 | 13  | ")" is expected
            self.a 3                     | 8   | the end is expected
            """)
    void whatIsNoExpressionIsSaidWithItsPlace(String text, int position, String message) {
        assertThatThrownBy(() -> ValueRule.of(text))
                .isInstanceOfSatisfying(
                        FormulaSyntaxException.class,
                        e -> assertThat(e.position()).isEqualTo(position))
                .hasMessageContaining(message);
    }

    @Test
    void aHostileExpressionIsRefusedAndNotFollowed() {
        for (String text :
                List.of("(".repeat(5000), "!".repeat(1990) + "true", "(".repeat(900) + "1" + ")".repeat(900))) {
            try {
                assertThat(parsed(text).test(json("1"))).isIn(true, false);
            } catch (IllegalArgumentException e) {
                assertThat(e).hasCauseInstanceOf(FormulaSyntaxException.class);
            }
        }
    }

    private static ValueRule parsed(String text) {
        try {
            return ValueRule.of(text);
        } catch (FormulaSyntaxException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder()
                .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                .build()
                .readTree(text.replace('\'', '"'));
    }
}
