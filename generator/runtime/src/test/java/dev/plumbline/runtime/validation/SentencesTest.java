package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a user reads about each keyword, in both languages: what is demanded, and what stands there instead. */
class SentencesTest {

    /** The arguments are separated by two spaces. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            false                |                         | 1          | must not be present
            type                 | string                  | 5          | must be a string, but is 5
            type                 | string  null            | {}         | must be a string or null, but is an empty object
            type                 | array  boolean  integer | {"a":1}    | must be an array, a boolean or an integer, but is an object
            type                 | object                  | []         | must be an object, but is an empty array
            type                 | object                  | [7]        | must be an object, but is an array of 1 item
            type                 | number                  | [7,8]      | must be a number, but is an array of 2 items
            type                 | integer                 | null       | must be an integer, but is null
            enum                 | 1  2                    | 3.50       | must be one of 1, 2, but is 3.50
            enum                 | 1                       | true       | must be 1, but is true
            enum                 |                         | [[]]       | must be one of the allowed values, but is an array of 1 item
            const                | {"a":1}                 | "x"        | must be {"a":1}, but is "x"
            required             | name                    | {}         | must have the property "name"
            dependentRequired    | b  a                    | {"a":1}    | must have the property "b" because it has "a"
            dependencies         | b  a                    | {"a":1}    | must have the property "b" because it has "a"
            additionalProperties | name  size              | 7          | must not be present: the known properties are name, size
            additionalProperties | name                    | 7          | must not be present: the only known property is name
            additionalProperties |                         | 7          | must not be present: no property is known
            additionalProperties | patternProperties       | 7          | must not be present: the only known property is patternProperties
            additionalProperties | patternProperties  ^x-  | 7          | must not be present: the known properties are those that match ^x-
            additionalProperties | patternProperties  ^x-  name  size | 7 | must not be present: the known properties are name, size and those that match ^x-
            unevaluatedProperties |                        | 7          | must not be present: nothing that applies to this object knows it
            unevaluatedItems     |                         | 7          | must not be present: nothing that applies to this array allows for it
            minProperties        | 2                       | {"a":1}    | must have at least 2 properties, but has 1
            minProperties        | 1                       | {}         | must not be empty
            maxProperties        | 2                       | {"a":1,"b":2,"c":3} | must have at most 2 properties, but has 3
            maxProperties        | 1                       | {"a":1,"b":2} | must have at most 1 property, but has 2
            maxProperties        | 0                       | {"a":1}    | must have no properties, but has 1
            minItems             | 2                       | [7]        | must have at least 2 items, but has 1
            minItems             | 1                       | []         | must not be empty
            maxItems             | 1                       | [7,8]      | must have at most 1 item, but has 2
            uniqueItems          |                         | [7,7]      | must not hold two equal items
            minContains          | 2  1                    | [7]        | must hold at least 2 items that fit, but holds 1
            maxContains          | 1  2                    | [7,7]      | must hold at most 1 item that fits, but holds 2
            maxContains          | 0  2                    | [7,7]      | must hold no item that fits, but holds 2
            minLength            | 2                       | "\\uD83D\\uDE00" | must have at least 2 characters, but has 1
            minLength            | 1                       | ""         | must not be empty
            maxLength            | 1                       | "abc"      | must have at most 1 character, but has 3
            pattern              | ^a                      | "b\\n"     | must match ^a, but is "b\\n"
            minimum              | 3                       | 2          | must be at least 3, but is 2
            exclusiveMaximum     | 1e400                   | 1e400      | must be less than 1e400, but is 1E+400
            multipleOf           | 0.5                     | 0.75       | must be a multiple of 0.5, but is 0.75
            not                  |                         | 7          | must not be present
            not                  | schema                  | 7          | must not fit the schema in "not", but is 7
            not                  | const  1                | 1          | must not be 1
            not                  | enum  1  2              | 1          | must not be one of 1, 2, but is 1
            not                  | enum  1                 | 1          | must not be 1
            not                  | type  null  string      | "x"        | must not be null or a string, but is "x"
            not                  | required  a  b          | {}         | must not have all of the properties a, b
            not                  | required  a             | {}         | must not have the property "a"
            not                  | pattern  ^a             | "a"        | must not match ^a, but is "a"
            not                  | format  date            | "x"        | must not be in the format date, but is "x"
            oneOf                |                         | 7          | must fit exactly one of its forms, but fits none
            oneOf                | several  A  B           | 7          | must fit exactly one of its forms, but fits A, B
            oneOf                | type  string  null      | 7          | must be a string or null, but is 7
            anyOf                |                         | 7          | must fit at least one of its forms, but fits none
            anyOf                | enum  "a"  "b"          | 7          | must be one of "a", "b", but is 7
            discriminator        | "cat"                   | "cow"      | must be "cat", but is "cow"
            discriminator        | missing  kind  "cat"  "dog" | {}     | must have the property "kind", which says what this is: "cat", "dog"
            format               | date                    | "x"        | must be in the format date, but is "x"
            maxDepth             | 3                       | [[[[]]]]   | must not be nested more than 3 deep
            x-of-another-version |                         | 7          | must satisfy the schema, but is 7
            """)
    void inEnglish(String keyword, String arguments, String found, String sentence) {
        assertThat(detail(Locale.ENGLISH, keyword, arguments, found)).isEqualTo(sentence);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            type                 | string                  | 5          | 必须是字符串，实际为 5
            type                 | array  boolean  integer | {}         | 必须是数组、布尔值（true 或 false）或整数，实际为空对象
            type                 | object  null            | [7,8]      | 必须是对象或空值（null），实际为有 2 个元素的数组
            type                 | number                  | [7]        | 必须是数字，实际为只有 1 个元素的数组
            enum                 | 1  2                    | 3          | 必须是以下值之一：1、2，实际为 3
            const                | 1                       | 3          | 必须是 1，实际为 3
            required             | name                    | {}         | 缺少必需的属性 "name"
            dependentRequired    | b  a                    | {"a":1}    | 有属性 "a" 时，也必须有属性 "b"
            additionalProperties | name                    | 7          | 此处不允许出现，已知的属性只有 name
            minItems             | 2                       | [7]        | 至少要有 2 个元素，实际有 1 个
            maxLength            | 1                       | "abc"      | 最多只能有 1 个字符，实际有 3 个
            uniqueItems          |                         | [7,7]      | 不能有相等的元素
            minimum              | 3                       | 2          | 必须大于或等于 3，实际为 2
            pattern              | ^a                      | "b"        | 必须匹配正则表达式 ^a，实际为 "b"
            not                  | required  a             | {}         | 不能有属性 "a"
            oneOf                | several  A  B           | 7          | 必须恰好符合其中一种形式，但同时符合：A、B
            discriminator        | missing  kind  "cat"    | {}         | 缺少用来区分类型的属性 "kind"，可用的值有："cat"
            maxDepth             | 3                       | [[[[]]]]   | 嵌套不能超过 3 层
            enum                 | "red"                   | "rad"      | 必须是 "red"，实际为 "rad"；是否想写 "red"？
            type                 | integer                 | "6"        | 必须是整数，实际为 "6"；请去掉引号，写成 6
            required             | name                    | {"nmae":1} | 缺少必需的属性 "name"；现有属性 "nmae"，是否写错了名称？
            """)
    void inChinese(String keyword, String arguments, String found, String sentence) {
        assertThat(detail(Locale.SIMPLIFIED_CHINESE, keyword, arguments, found)).isEqualTo(sentence);
    }

    /** A rule that only holds under a condition says that the condition is met, or why it holds. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            /then/maxLength                           | (the condition of this rule is met)
            /else/maxLength                           | (the condition of this rule is not met)
            /allOf/1/then/properties/a/maxLength      | (the condition of this rule is met)
            /dependentSchemas/size/maxLength          | (because it has "size")
            /dependencies/size/maxLength              | (because it has "size")
            /then/else/maxLength                      | (the condition of this rule is not met)
            /then/dependentSchemas/a/allOf/0/maxLength | (because it has "a")
            /dependentSchemas/then/maxLength          | (because it has "then")
            /properties/then/maxLength                | ''
            /properties/dependentSchemas/maxLength    | ''
            /if/maxLength                             | ''
            /maxLength                                | ''
            """)
    void aConditionIsTold(String way, String because) {
        Rule rule = new SchemaLocation("#", "#").rule(way, "maxLength", "1");
        String sentence = "must have at most 1 character, but has 2";
        assertThat(detail(Locale.ENGLISH, rule, Literal.of("\"ab\"")))
                .isEqualTo(because.isEmpty() ? sentence : sentence + " " + because);
    }

    @Test
    void aConditionIsToldInChinese() {
        SchemaLocation schema = new SchemaLocation("#", "#");
        assertThat(detail(Locale.CHINESE, schema.rule("/then/minimum", "minimum", "3"), Literal.of("1")))
                .isEqualTo("必须大于或等于 3，实际为 1（因为满足该规则的条件）");
        assertThat(detail(Locale.CHINESE, schema.rule("/dependentSchemas/a/minimum", "minimum", "3"), Literal.of("1")))
                .isEqualTo("必须大于或等于 3，实际为 1（因为有属性 \"a\"）");
    }

    /** Up to twelve; of more the first twelve and how many there are. */
    @Test
    void aLongListOfValuesIsCut() {
        List<String> twelve = List.of("1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12");
        assertThat(KeywordMessages.in(Locale.ENGLISH).demand("enum", twelve))
                .isEqualTo("must be one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12");
        Rule thirteen = Rule.of("#/enum", "enum", "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13");
        assertThat(KeywordMessages.in(Locale.ENGLISH).demand(thirteen))
                .isEqualTo("must be one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, ... (13 in all)");
        assertThat(KeywordMessages.in(Locale.CHINESE).demand(thirteen))
                .isEqualTo("必须是以下值之一：1、2、3、4、5、6、7、8、9、10、11、12 等（共 13 个）");
        assertThat(KeywordMessages.whole(Locale.ROOT, DemandStyle.REPORT).demand(thirteen))
                .as("documentation leaves nothing out")
                .isEqualTo("must be one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13");
    }

    @Test
    void aLongArgumentIsCut() {
        String long200 = "a".repeat(200);
        KeywordMessages messages = KeywordMessages.in(Locale.ENGLISH);
        assertThat(messages.demand("pattern", List.of(long200))).isEqualTo("must match " + long200);
        assertThat(messages.demand("pattern", List.of(long200 + "b"))).isEqualTo("must match " + long200 + "...");
        assertThat(messages.demand("enum", List.of("1", long200 + "b")))
                .isEqualTo("must be one of 1, " + long200 + "...");
        assertThat(KeywordMessages.whole(Locale.ROOT, DemandStyle.REPORT).demand("pattern", List.of(long200 + "b")))
                .endsWith("ab");
    }

    /** The name of a property is no value of it, so it is said that the name is meant. */
    @Test
    void aPropertysNameIsSpokenOfAsOne() {
        Rule rule = Rule.of("#/propertyNames/maxLength", "maxLength", "2");
        for (Locale language : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Report report = new Report(ReportOptions.DEFAULT.withLanguage(language));
            report.propertyNames(Literal.of("{\"a\": 1, \"abc\": 2}"), (name, inner) -> {
                if (!Assertions.maxLength(name, 2)) {
                    inner.violation(rule, name);
                }
            });
            assertThat(report.violations()).singleElement().satisfies(violation -> {
                assertThat(violation.instancePointer()).isEqualTo("/abc");
                assertThat(violation.detail())
                        .isEqualTo(
                                language.equals(Locale.ENGLISH)
                                        ? "the property's name must have at most 2 characters, but has 3"
                                        : "属性名最多只能有 2 个字符，实际有 3 个");
            });
        }
    }

    private static String detail(Locale language, String keyword, String arguments, String found) {
        String[] all = arguments == null ? new String[0] : arguments.split(" {2}");
        return detail(language, Rule.of("#/" + keyword, keyword, all), Literal.of(found));
    }

    private static String detail(Locale language, Rule rule, JsonNode found) {
        Report report = new Report(ReportOptions.DEFAULT.withLanguage(language));
        report.violation(rule, found);
        return report.violations().get(0).detail();
    }
}
