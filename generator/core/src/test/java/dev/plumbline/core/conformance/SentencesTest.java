package dev.plumbline.core.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.schema.vocabulary.Edition;
import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** What is said, word for word, of a value that breaks each keyword: in English and in Simplified Chinese. */
class SentencesTest {

    /** Keywords that demand nothing themselves: what is in them speaks, or nothing does. */
    private static final Set<String> SILENT = Set.of(
            "$ref",
            "$dynamicRef",
            "$schema",
            "$id",
            "$anchor",
            "$dynamicAnchor",
            "$vocabulary",
            "$comment",
            "$defs",
            "allOf",
            "if",
            "then",
            "else",
            "dependentSchemas",
            "properties",
            "patternProperties",
            "propertyNames",
            "prefixItems",
            "items",
            "title",
            "description",
            "default",
            "deprecated",
            "readOnly",
            "writeOnly",
            "example",
            "examples",
            "externalDocs",
            "xml",
            "contentEncoding",
            "contentMediaType",
            "contentSchema",
            "x-assert-format",
            "x-sensitive",
            "x-advisories");

    /** Words that other dialects have: a problem where they stand. */
    private static final Set<String> FOREIGN = Set.of(
            "nullable", "id", "dependencies", "additionalItems", "definitions", "$recursiveRef", "$recursiveAnchor");

    /** A schema, a value, and two lines for it; several violations are parted by a bar. */
    private static final String ROWS = """
            {'type': 'string'}
            5
            must be a string, but is 5
            必须是字符串，实际为 5

            {'type': ['null', 'integer']}
            '6'
            must be an integer or null, but is "6"; send 6 without quotes
            必须是整数或空值（null），实际为 "6"；请去掉引号，写成 6

            {'type': 'number'}
            '-1.5'
            must be a number, but is "-1.5"; send -1.5 without quotes
            必须是数字，实际为 "-1.5"；请去掉引号，写成 -1.5

            {'type': 'boolean'}
            'true'
            must be a boolean, but is "true"; send true without quotes
            必须是布尔值（true 或 false），实际为 "true"；请去掉引号，写成 true

            {'type': 'object'}
            [1]
            must be an object, but is an array of 1 item
            必须是对象，实际为只有 1 个元素的数组

            {'type': 'array'}
            {'a': 1}
            must be an array, but is an object
            必须是数组，实际为对象

            {'type': 'null'}
            {}
            must be null, but is an empty object
            必须是空值（null），实际为空对象

            {'type': 'integer'}
            1.5
            must be an integer, but is 1.5
            必须是整数，实际为 1.5

            {'enum': ['red', 'dark_blue']}
            'darkBlue'
            must be one of "red", "dark_blue", but is "darkBlue"; did you mean "dark_blue"?
            必须是以下值之一："red"、"dark_blue"，实际为 "darkBlue"；是否想写 "dark_blue"？

            {'enum': ['red', 2, null]}
            'green'
            must be one of "red", 2, null, but is "green"
            必须是以下值之一："red"、2、null，实际为 "green"

            {'enum': ['red']}
            'blue'
            must be "red", but is "blue"
            必须是 "red"，实际为 "blue"

            {'enum': [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14]}
            99
            must be one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, ... (14 in all), but is 99
            必须是以下值之一：1、2、3、4、5、6、7、8、9、10、11、12 等（共 14 个），实际为 99

            {'const': '720p'}
            '720P '
            must be "720p", but is "720P "; did you mean "720p"?
            必须是 "720p"，实际为 "720P "；是否想写 "720p"？

            {'const': {'a': [1]}}
            []
            must be {"a":[1]}, but is an empty array
            必须是 {"a":[1]}，实际为空数组

            {'required': ['model', 'size']}
            {'modle': 1}
            must have the property "model"; it has "modle": is that what was meant? | must have the property "size"
            缺少必需的属性 "model"；现有属性 "modle"，是否写错了名称？ | 缺少必需的属性 "size"

            {'dependentRequired': {'card': ['address']}}
            {'card': 1, 'x': 2}
            must have the property "address" because it has "card"
            有属性 "card" 时，也必须有属性 "address"

            {'dependentSchemas': {'card': {'required': ['address']}}}
            {'card': 1}
            must have the property "address" (because it has "card")
            缺少必需的属性 "address"（因为有属性 "card"）

            {'dependencies': {'card': ['address'], 'name': {'required': ['first']}}}
            {'card': 1, 'name': 2}
            must have the property "address" because it has "card" | must have the property "first" (because it has "name")
            有属性 "card" 时，也必须有属性 "address" | 缺少必需的属性 "first"（因为有属性 "name"）

            {'if': {'required': ['a']}, 'then': {'required': ['b']}, 'else': {'required': ['c']}}
            {'a': 1}
            must have the property "b" (because it has "a")
            缺少必需的属性 "b"（因为有属性 "a"）

            {'if': {'properties': {'model': {'const': 'turbo'}}, 'required': ['model']}, 'then': {'required': ['b']}, 'else': {'maxProperties': 1}}
            {'model': 'turbo'}
            must have the property "b" (because model is turbo)
            缺少必需的属性 "b"（因为 model 为 turbo）

            {'if': {'properties': {'model': {'enum': ['a', '1', 'two words']}}}, 'then': {'properties': {'b': {'maximum': 3}}}}
            {'model': '1', 'b': 4}
            must be at most 3, but is 4 (because model is one of a, "1", "two words" or not there)
            必须小于或等于 3，实际为 4（因为 model 为以下值之一：a、"1"、"two words"，或未给出）

            {'if': {'properties': {'model': {'const': 'turbo'}}, 'required': ['model']}, 'else': {'properties': {'speed': false}}}
            {'speed': 1}
            must not be present (because model is not turbo)
            此处不允许出现（因为 model 不为 turbo）

            {'if': {'required': ['a', 'c'], 'not': {'required': ['b']}, 'properties': {'c': {'properties': {'d': {'const': true}}, 'required': ['d']}}}, 'then': {'required': ['e']}}
            {'a': 1, 'c': {'d': true}}
            must have the property "e" (because it has no "b" and c.d is true and it has "a")
            缺少必需的属性 "e"（因为没有属性 "b"，且 c.d 为 true，且有属性 "a"）

            {'if': {'not': {'properties': {'oneWay': {'const': true}}, 'required': ['oneWay']}}, 'then': {'required': ['to']}}
            {'from': 'a'}
            must have the property "to" (because oneWay is not true)
            缺少必需的属性 "to"（因为 oneWay 不为 true）

            {'if': {'properties': {'a': {'multipleOf': 3}}}, 'then': {'required': ['b']}}
            {'a': 6}
            must have the property "b" (because a is a multiple of 3 or not there)
            缺少必需的属性 "b"（因为 a 为 3 的倍数，或未给出）

            {'if': {'properties': {'a': {'multipleOf': 3}}, 'required': ['a']}, 'else': {'required': ['b']}}
            {'a': 5}
            must have the property "b" (because a is not a multiple of 3)
            缺少必需的属性 "b"（因为 a 不为 3 的倍数）

            {'if': {'properties': {'tags': {'contains': {'const': 'paid'}}}, 'required': ['tags']}, 'then': {'required': ['b']}, 'else': {'required': ['c']}}
            {'tags': ['new', 'paid']}
            must have the property "b" (because tags holds paid)
            缺少必需的属性 "b"（因为 tags 包含 paid）

            {'if': {'properties': {'tags': {'contains': {'enum': ['paid']}}}, 'required': ['tags']}, 'else': {'required': ['c']}}
            {'tags': ['new']}
            must have the property "c" (because tags does not hold paid)
            缺少必需的属性 "c"（因为 tags 不包含 paid）

            {'if': {'minProperties': 2}, 'else': {'required': ['c']}}
            {'tags': ['new']}
            must have the property "c" (because it has at most 1 properties)
            缺少必需的属性 "c"（因为该值最多有 1 个属性）

            {'if': {'properties': {'tags': {'contains': {'const': 'paid'}, 'maxContains': 2}}}, 'then': {'required': ['b']}}
            {'tags': ['paid']}
            must have the property "b" (the condition of this rule is met)
            缺少必需的属性 "b"（因为满足该规则的条件）

            {'anyOf': [{'required': ['a']}, {'required': ['b']}]}
            {}
            must have the property "a" or "b"
            必须有属性 "a" 或 "b"

            {'anyOf': [{'required': ['a']}, {'required': ['b', 'c']}, {'required': ['d']}]}
            {'b': 1}
            must have at least one of the properties "a", "b" + "c", "d"
            以下属性至少要有一个："a"、"b" + "c"、"d"

            {'oneOf': [{'required': ['a']}, {'required': ['b']}]}
            {'a': 1, 'b': 2}
            must have the property "a" or "b", not both
            必须有属性 "a" 或 "b"，但不能同时有

            {'oneOf': [{'required': ['a']}, {'required': ['b']}, {'required': ['c']}]}
            {}
            must have exactly one of the properties "a", "b", "c"
            以下属性必须有且只有一个："a"、"b"、"c"

            {'if': {'properties': {'duration': {'type': 'integer', 'minimum': 5}}, 'required': ['duration']}, 'then': {'required': ['b']}, 'else': {'required': ['c']}}
            {'duration': 5}
            must have the property "b" (because duration is at least 5)
            缺少必需的属性 "b"（因为 duration 大于或等于 5）

            {'if': {'properties': {'duration': {'minimum': 5}}, 'required': ['duration']}, 'else': {'required': ['c']}}
            {'duration': 4}
            must have the property "c" (because duration is less than 5 or not there)
            缺少必需的属性 "c"（因为 duration 小于 5，或未给出）

            {'if': {'properties': {'name': {'pattern': '^ab'}}}, 'then': {'required': ['c']}}
            {}
            must have the property "c" (because name matches ^ab or not there)
            缺少必需的属性 "c"（因为 name 匹配 ^ab，或未给出）

            {'if': {'properties': {'name': {'pattern': '^ab'}}}, 'else': {'required': ['c']}}
            {'name': 'b'}
            must have the property "c" (because name does not match ^ab)
            缺少必需的属性 "c"（因为 name 不匹配 ^ab）

            {'if': {'anyOf': [{'required': ['image']}, {'properties': {'mode': {'const': 'edit'}}, 'required': ['mode']}]}, 'then': {'required': ['c']}}
            {'mode': 'edit'}
            must have the property "c" (because it has "image" or mode is edit)
            缺少必需的属性 "c"（因为有属性 "image"或 mode 为 edit）

            {'if': {'anyOf': [{'required': ['image']}, {'properties': {'mode': {'const': 'edit'}}, 'required': ['mode']}]}, 'else': {'required': ['c']}}
            {'mode': 'make'}
            must have the property "c" (because it has no "image" and mode is not edit)
            缺少必需的属性 "c"（因为没有属性 "image"，且 mode 不为 edit）

            {'if': {'properties': {'mode': {'anyOf': [{'const': 'a'}, {'const': 'b'}]}}, 'required': ['mode']}, 'then': {'required': ['c']}}
            {'mode': 'b'}
            must have the property "c" (because mode is one of a, b)
            缺少必需的属性 "c"（因为 mode 为以下值之一：a、b）

            {'if': {'$ref': '#/$defs/Long'}, 'then': {'required': ['c']}, '$defs': {'Long': {'properties': {'text': {'$ref': '#/$defs/Text'}}, 'required': ['text']}, 'Text': {'minLength': 3, 'maxLength': 9}}}
            {'text': 'abcd'}
            must have the property "c" (because text has at least 3 characters and text has at most 9 characters)
            缺少必需的属性 "c"（因为 text 至少有 3 个字符，且 text 最多有 9 个字符）

            {'if': {'required': ['a', 'b']}, 'else': {'required': ['c']}}
            {'a': 1}
            must have the property "c" (because it has no "a" or it has no "b")
            缺少必需的属性 "c"（因为没有属性 "a"或没有属性 "b"）

            {'if': {'maximum': 3}, 'then': {'multipleOf': 2}}
            3
            must be a multiple of 2, but is 3 (because it is at most 3)
            必须是 2 的倍数，实际为 3（因为该值小于或等于 3）

            {'if': {'minItems': 2}, 'else': {'uniqueItems': true, 'contains': {'const': 1}}}
            [2]
            must hold an item that fits, but its only item does not (because it has at most 1 items)
            至少要有 1 个元素符合要求，但唯一的元素不符合（因为该值最多有 1 个元素）

            {'oneOf': [{'type': 'integer'}, {'type': 'number'}]}
            3
            must fit exactly one of its forms, but fits #1 (integer), #2 (number)
            必须恰好符合其中一种形式，但同时符合：#1 (integer)、#2 (number)

            {'oneOf': [{'$ref': '#/$defs/Cat'}, {'required': ['tail']}], '$defs': {'Cat': {'required': ['claws']}}}
            {'claws': 1, 'tail': 1}
            must fit exactly one of its forms, but fits Cat, #2 (tail)
            必须恰好符合其中一种形式，但同时符合：Cat、#2 (tail)

            {'dependencies': {'card': ['address'], 'name': {'required': ['first']}}}
            {'card': 1, 'name': 2}
            must have the property "address" because it has "card" | must have the property "first" (because it has "name")
            有属性 "card" 时，也必须有属性 "address" | 缺少必需的属性 "first"（因为有属性 "name"）

            {'if': {'required': ['a']}, 'then': {'required': ['b']}, 'else': {'properties': {'d': {'maximum': 3}}}}
            {'d': 4}
            must be at most 3, but is 4 (because it has no "a")
            必须小于或等于 3，实际为 4（因为没有属性 "a"）

            {'if': {'required': ['a', 'b', 'e']}, 'else': {'properties': {'d': {'maximum': 3}}}}
            {'d': 4}
            must be at most 3, but is 4 (the condition of this rule is not met)
            必须小于或等于 3，实际为 4（因为不满足该规则的条件）

            {'properties': {'aspect_ratio': true, 'size': true}, 'additionalProperties': false}
            {'aspectRatio': 1, 'zzz': 2}
            must not be present: the known properties are aspect_ratio, size; did you mean "aspect_ratio"? | must not be present: the known properties are aspect_ratio, size
            此处不允许出现，已知的属性有：aspect_ratio、size；是否想写 "aspect_ratio"？ | 此处不允许出现，已知的属性有：aspect_ratio、size

            {'properties': {'size': true}, 'additionalProperties': false}
            {'colour': 1}
            must not be present: the only known property is size
            此处不允许出现，已知的属性只有 size

            {'properties': {'size': true, 'weight': {'not': {}}, 'width': false}, 'additionalProperties': false}
            {'colour': 1}
            must not be present: the only known property is size
            此处不允许出现，已知的属性只有 size

            {'properties': {'size': true}, 'patternProperties': {'^x-': true, '^y-': true}, 'additionalProperties': false}
            {'sise': 1}
            must not be present: the known properties are size and those that match ^x-|^y-; did you mean "size"?
            此处不允许出现，已知的属性有：size，以及匹配 ^x-|^y- 的属性；是否想写 "size"？

            {'patternProperties': {'^x-': true}, 'additionalProperties': false}
            {'x': 1}
            must not be present: the known properties are those that match ^x-
            此处不允许出现，已知的属性只有匹配 ^x- 的属性

            {'properties': {'patternProperties': true}, 'additionalProperties': false}
            {'colour': 1}
            must not be present: the only known property is patternProperties
            此处不允许出现，已知的属性只有 patternProperties

            {'properties': {'patternProperties': true, 'name': true}, 'additionalProperties': false}
            {'patternPropertys': 1}
            must not be present: the known properties are name, patternProperties; did you mean "patternProperties"?
            此处不允许出现，已知的属性有：name、patternProperties；是否想写 "patternProperties"？

            {'additionalProperties': false}
            {'colour': 1}
            must not be present: no property is known
            此处不允许出现，没有任何已知的属性

            {'additionalProperties': {'type': 'string'}}
            {'colour': 1}
            must be a string, but is 1
            必须是字符串，实际为 1

            {'properties': {'a': true}, 'unevaluatedProperties': false}
            {'b': 1}
            must not be present: nothing that applies to this object knows it
            此处不允许出现，适用于该对象的 schema 都没有定义这个属性

            {'prefixItems': [true], 'unevaluatedItems': false}
            [1, 2]
            must not be present: nothing that applies to this array allows for it
            此处不允许出现，适用于该数组的 schema 都没有定义这个元素

            {'prefixItems': [{'type': 'string'}], 'items': false}
            [1, 2]
            must be a string, but is 1 | must not be present
            必须是字符串，实际为 1 | 此处不允许出现

            {'patternProperties': {'^x-': {'type': 'string'}}}
            {'x-a': 1}
            must be a string, but is 1
            必须是字符串，实际为 1

            {'properties': {'a': false}}
            {'a': 1}
            must not be present
            此处不允许出现

            {'propertyNames': {'pattern': '^[a-z]+$'}}
            {'A1': 1}
            the property's name must match ^[a-z]+$, but is "A1"
            属性名必须匹配正则表达式 ^[a-z]+$，实际为 "A1"

            {'propertyNames': {'enum': ['prompt', 'duration']}}
            {'promt': 1}
            the property's name must be one of "prompt", "duration", but is "promt"; did you mean "prompt"?
            属性名必须是以下值之一："prompt"、"duration"，实际为 "promt"；是否想写 "prompt"？

            {'minProperties': 1}
            {}
            must not be empty
            不能为空

            {'minProperties': 2}
            {'a': 1}
            must have at least 2 properties, but has 1
            至少要有 2 个属性，实际有 1 个

            {'maxProperties': 1}
            {'a': 1, 'b': 2}
            must have at most 1 property, but has 2
            最多只能有 1 个属性，实际有 2 个

            {'maxProperties': 0}
            {'a': 1}
            must have no properties, but has 1
            不能有任何属性，实际有 1 个

            {'maxProperties': 2}
            {'a': 1, 'b': 2, 'c': 3}
            must have at most 2 properties, but has 3
            最多只能有 2 个属性，实际有 3 个

            {'minItems': 1}
            []
            must not be empty
            不能为空

            {'minItems': 2}
            [1]
            must have at least 2 items, but has 1
            至少要有 2 个元素，实际有 1 个

            {'maxItems': 1}
            [1, 2]
            must have at most 1 item, but has 2
            最多只能有 1 个元素，实际有 2 个

            {'maxItems': 0}
            [1]
            must have no items, but has 1
            不能有任何元素，实际有 1 个

            {'maxItems': 2}
            [1, 2, 3]
            must have at most 2 items, but has 3
            最多只能有 2 个元素，实际有 3 个

            {'uniqueItems': true}
            [1, 2, 1.0]
            must not hold two equal items
            不能有相等的元素

            {'contains': {'type': 'string'}}
            []
            must hold an item that fits, but is empty
            至少要有 1 个元素符合要求，但数组为空

            {'contains': {'type': 'string'}}
            [1]
            must hold an item that fits, but its only item does not
            至少要有 1 个元素符合要求，但唯一的元素不符合

            {'contains': {'type': 'string'}}
            [1, 2]
            must hold an item that fits, but none of its 2 items does
            至少要有 1 个元素符合要求，但 2 个元素都不符合

            {'contains': {'type': 'string'}, 'minContains': 2}
            ['a', 1]
            must hold at least 2 items that fit, but holds 1
            至少要有 2 个元素符合要求，实际有 1 个

            {'contains': {'type': 'string'}, 'minContains': 0, 'maxContains': 1}
            ['a', 'b']
            must hold at most 1 item that fits, but holds 2
            最多只能有 1 个元素符合要求，实际有 2 个

            {'contains': {'type': 'string'}, 'minContains': 0, 'maxContains': 0}
            ['a']
            must hold no item that fits, but holds 1
            不能有符合要求的元素，实际有 1 个

            {'contains': {'type': 'string'}, 'maxContains': 2}
            ['a', 'b', 'c']
            must hold at most 2 items that fit, but holds 3
            最多只能有 2 个元素符合要求，实际有 3 个

            {'minLength': 1}
            ''
            must not be empty
            不能为空

            {'minLength': 3}
            'ab'
            must have at least 3 characters, but has 2
            至少要有 3 个字符，实际有 2 个

            {'maxLength': 1}
            'ab'
            must have at most 1 character, but has 2
            最多只能有 1 个字符，实际有 2 个

            {'maxLength': 0}
            'ab'
            must have no characters, but has 2
            不能有任何字符，实际有 2 个

            {'maxLength': 3}
            'a text that is much too long to be shown whole in a sentence'
            must have at most 3 characters, but has 60
            最多只能有 3 个字符，实际有 60 个

            {'pattern': '^[0-9]{5}$'}
            '123'
            must match ^[0-9]{5}$, but is "123"
            必须匹配正则表达式 ^[0-9]{5}$，实际为 "123"

            {'format': 'date'}
            '2026-13-01'
            must be in the format date, but is "2026-13-01"
            必须符合 date 格式，实际为 "2026-13-01"

            {'minimum': 0}
            -1
            must be at least 0, but is -1
            必须大于或等于 0，实际为 -1

            {'maximum': 8.5}
            9
            must be at most 8.5, but is 9
            必须小于或等于 8.5，实际为 9

            {'exclusiveMinimum': 0}
            0
            must be greater than 0, but is 0
            必须大于 0，实际为 0

            {'exclusiveMaximum': 10}
            10.0
            must be less than 10, but is 10.0
            必须小于 10，实际为 10.0

            {'multipleOf': 0.01}
            0.125
            must be a multiple of 0.01, but is 0.125
            必须是 0.01 的倍数，实际为 0.125

            {'not': {}}
            1
            must not be present
            此处不允许出现

            {'not': {'const': 'auto'}}
            'auto'
            must not be "auto"
            不能是 "auto"

            {'not': {'enum': [4, 6]}}
            4
            must not be one of 4, 6, but is 4
            不能是以下任何值：4、6，实际为 4

            {'not': {'enum': [4]}}
            4
            must not be 4
            不能是 4

            {'not': {'type': ['string', 'null']}}
            null
            must not be a string or null, but is null
            不能是字符串或空值（null），实际为 null

            {'not': {'required': ['image']}}
            {'image': 1}
            must not have the property "image"
            不能有属性 "image"

            {'not': {'required': ['image', 'video']}}
            {'image': 1, 'video': 2}
            must not have all of the properties image, video
            不能同时有以下所有属性：image、video

            {'not': {'pattern': 'x'}}
            'x'
            must not match x, but is "x"
            不能匹配正则表达式 x，实际为 "x"

            {'not': {'format': 'ipv4'}}
            '127.0.0.1'
            must not be in the format ipv4, but is "127.0.0.1"
            不能是 ipv4 格式，实际为 "127.0.0.1"

            {'not': {'minimum': 1, 'maximum': 2}}
            1
            must not fit the schema in "not", but is 1
            不能符合 "not" 中的 schema，实际为 1

            {'oneOf': [{'title': 'Even', 'multipleOf': 2}, {'multipleOf': 3}, {'minimum': 100}]}
            6
            must fit exactly one of its forms, but fits Even, #2
            必须恰好符合其中一种形式，但同时符合：Even、#2

            {'oneOf': [{'required': ['a'], 'properties': {'a': {'type': 'string'}}}, {'required': ['b']}]}
            {'a': 1}
            must be a string, but is 1
            必须是字符串，实际为 1

            {'anyOf': [{'properties': {'kind': {'const': 'cat'}, 'lives': {'maximum': 9}}}, {'properties': {'kind': {'const': 'dog'}}}]}
            {'kind': 'cat', 'lives': 10}
            must be at most 9, but is 10
            必须小于或等于 9，实际为 10

            {'anyOf': [{'type': 'string'}, {'type': 'array', 'items': {'type': 'string'}}]}
            [1]
            must be a string, but is 1
            必须是字符串，实际为 1

            {'anyOf': [{'type': 'null'}, {'type': 'string'}, {'type': 'array'}]}
            5
            must be null, a string or an array, but is 5
            必须是空值（null）、字符串或数组，实际为 5

            {'oneOf': [{'type': 'integer', 'minimum': 5}, {'type': 'string', 'pattern': '^a'}]}
            'b'
            must match ^a, but is "b"
            必须匹配正则表达式 ^a，实际为 "b"

            {'oneOf': [{'type': 'integer'}, {'type': 'boolean'}]}
            'true'
            must be an integer or a boolean, but is "true"; send true without quotes
            必须是整数或布尔值（true 或 false），实际为 "true"；请去掉引号，写成 true

            {'anyOf': [{'type': 'null'}, {'type': 'object', 'required': ['a']}]}
            {}
            must have the property "a"
            缺少必需的属性 "a"

            {'oneOf': [{'const': 'draft', 'title': 'D'}, {'const': 'done', 'type': 'string'}, {'enum': ['gone', 'lost']}]}
            'darft'
            must be one of "draft", "done", "gone", "lost", but is "darft"; did you mean "draft"?
            必须是以下值之一："draft"、"done"、"gone"、"lost"，实际为 "darft"；是否想写 "draft"？

            {'oneOf': [{'properties': {'kind': {'enum': ['zebra', 'ant', 'mole']}}}, {'properties': {'kind': {'enum': ['dog', 'cat', 'yak']}}, 'required': ['side']}]}
            {'kind': 'emu'}
            must be one of "zebra", "ant", "mole", "dog", "cat", "yak", but is "emu"
            必须是以下值之一："zebra"、"ant"、"mole"、"dog"、"cat"、"yak"，实际为 "emu"

            {'oneOf': [{'properties': {'kind': {'const': 'cat'}, 'legs': {'const': 4}, 'tail': {'const': 'long'}}}, {'properties': {'kind': {'const': 'yak'}, 'legs': {'const': 2}, 'tail': {'const': 'short'}}}]}
            {'kind': 'yak', 'legs': 4, 'tail': 'long'}
            must be 2, but is 4 | must be "short", but is "long"
            必须是 2，实际为 4 | 必须是 "short"，实际为 "long"

            {'oneOf': [{'properties': {'legs': {'const': 4.0}, 'name': {'type': 'string'}}}, {'properties': {'legs': {'const': 2.5}}}]}
            {'legs': 4, 'name': 7}
            must be a string, but is 7
            必须是字符串，实际为 7

            {'oneOf': [{'properties': {'legs': {'const': 4.0}}}, {'properties': {'legs': {'const': 2.5}}}, {'properties': {'legs': {'const': 'many'}}}]}
            {'legs': 'few'}
            must be one of 4.0, 2.5, "many", but is "few"
            必须是以下值之一：4.0、2.5、"many"，实际为 "few"

            {'oneOf': [{'properties': {'kind': {'const': 'circle'}}}, {'properties': {'kind': {'const': 'square'}}, 'required': ['side']}]}
            {'kind': 'sqare'}
            must be one of "circle", "square", but is "sqare"; did you mean "square"?
            必须是以下值之一："circle"、"square"，实际为 "sqare"；是否想写 "square"？

            {'oneOf': [{'properties': {'n': {'const': 1}}}, {'properties': {'n': {'const': 2}}}]}
            {'n': 3}
            must be one of 1, 2, but is 3
            必须是以下值之一：1、2，实际为 3

            {'oneOf': [{'properties': {'n': {'const': 1}, 'x': {'type': 'string'}}}, {'properties': {'n': {'const': 2}, 'x': {'type': 'integer'}}}]}
            {'n': 2, 'x': 's'}
            must be an integer, but is "s"
            必须是整数，实际为 "s"

            {'oneOf': [{'properties': {'n': {'enum': [1, 2]}, 'x': {'maximum': 3}}}, {'properties': {'n': {'enum': [2, true]}, 'x': {'minimum': 5}, 'y': {'minimum': 5}}}]}
            {'n': true, 'x': 4, 'y': 4}
            must be at least 5, but is 4 | must be at least 5, but is 4
            必须大于或等于 5，实际为 4 | 必须大于或等于 5，实际为 4

            {'oneOf': [{'allOf': [{'properties': {'k': {'allOf': [{'const': 'a'}]}}}], 'properties': {'x': {'type': 'string'}}}, {'properties': {'k': {'const': 'b'}, 'x': {'type': 'integer'}}}]}
            {'k': 'b', 'x': 's'}
            must be an integer, but is "s"
            必须是整数，实际为 "s"

            {'oneOf': [{'properties': {'a': {'type': 'string'}}}, {'properties': {'a': {'properties': {'b': {'properties': {'c': {'type': 'string'}, 'd': {'type': 'string'}}}}}}}]}
            {'a': {'b': {'c': 1, 'd': 2}}}
            must be a string, but is 1 | must be a string, but is 2
            必须是字符串，实际为 1 | 必须是字符串，实际为 2

            false
            1
            must not be present
            此处不允许出现

            {'oneOf': [{'$ref': '#/components/schemas/Cat'}, {'$ref': '#/components/schemas/Dog'}], 'discriminator': {'propertyName': 'kind', 'mapping': {'dog': 'Dog'}}, 'components': {'schemas': {'Cat': {'required': ['lives']}, 'Dog': {'required': ['bark']}}}}
            {'bark': 1, 'lives': 9}
            must fit exactly one of its forms, but fits Cat, Dog
            必须恰好符合其中一种形式，但同时符合：Cat、Dog

            {'oneOf': [{'$ref': '#/components/schemas/Cat'}, {'$ref': '#/components/schemas/Dog'}], 'discriminator': {'propertyName': 'kind', 'mapping': {'dog': 'Dog'}}, 'components': {'schemas': {'Cat': {'required': ['lives']}, 'Dog': {'required': ['bark']}}}}
            {'kind': 'dgo'}
            must be one of "Cat", "dog", but is "dgo"; did you mean "dog"?
            必须是以下值之一："Cat"、"dog"，实际为 "dgo"；是否想写 "dog"？

            {'oneOf': [{'$ref': '#/components/schemas/Cat'}, {'$ref': '#/components/schemas/Dog'}], 'discriminator': {'propertyName': 'kind', 'mapping': {'dog': 'Dog'}}, 'components': {'schemas': {'Cat': {'required': ['lives']}, 'Dog': {'required': ['bark']}}}}
            {}
            must have the property "kind", which says what this is: "Cat", "dog"
            缺少用来区分类型的属性 "kind"，可用的值有："Cat"、"dog"

            {'oneOf': [{'$ref': '#/components/schemas/Cat'}, {'$ref': '#/components/schemas/Dog'}], 'discriminator': {'propertyName': 'kind', 'mapping': {'dog': 'Dog'}}, 'components': {'schemas': {'Cat': {'required': ['lives']}, 'Dog': {'required': ['bark']}}}}
            {'kind': 'dog'}
            must have the property "bark"
            缺少必需的属性 "bark"

            {'x-rules': 'size(self) == 2'}
            [1]
            must satisfy size(self) == 2, but is an array of 1 item
            必须满足 size(self) == 2，实际为只有 1 个元素的数组
            """;

    private record Row(String schema, String value, String english, String chinese) {}

    private static List<Row> rows() {
        return Stream.of(ROWS.split("\n\n"))
                .map(text -> text.strip().split("\n"))
                .map(lines -> new Row(lines[0].replace('\'', '"'), lines[1].replace('\'', '"'), lines[2], lines[3]))
                .toList();
    }

    @TestFactory
    Stream<DynamicTest> sentences() throws ReflectiveOperationException {
        SchemaBatch batch = new SchemaBatch(true);
        List<String> classes = new ArrayList<>();
        for (Row row : rows()) {
            SchemaBatch.Added added = batch.add(Literal.of(row.schema()), Map.of());
            assertThat(added.problems()).isEmpty();
            classes.add(added.className());
        }
        ClassLoader compiled = batch.compile();
        List<DynamicTest> tests = new ArrayList<>();
        for (int i = 0; i < classes.size(); i++) {
            Validator validator = SchemaBatch.validator(compiled, classes.get(i));
            Row row = rows().get(i);
            tests.add(DynamicTest.dynamicTest(row.schema() + " " + row.value(), () -> {
                JsonNode value = Literal.of(row.value());
                assertThat(said(validator, value, Locale.ENGLISH) + "\n" + said(validator, value, Locale.CHINA))
                        .isEqualTo(row.english() + "\n" + row.chinese());
                assertThat(validator.isValid(value)).isFalse();
            }));
        }
        return tests.stream();
    }

    private static String said(Validator validator, JsonNode value, Locale language) {
        return validator.validate(value, ReportOptions.DEFAULT.withLanguage(language)).stream()
                .map(Violation::detail)
                .collect(Collectors.joining(" | "));
    }

    /** A new keyword is not forgotten here. */
    @Test
    void everyKeywordOfTheDialectIsSpoken() {
        Set<String> spoken = new TreeSet<>(SILENT);
        spoken.addAll(FOREIGN);
        for (Row row : rows()) {
            for (String keyword : Edition.JSON_SCHEMA_2020_12.dialect().names()) {
                if (row.schema().contains("\"" + keyword + "\"")) {
                    spoken.add(keyword);
                }
            }
        }
        assertThat(spoken).containsAll(Edition.JSON_SCHEMA_2020_12.dialect().names());
    }
}
