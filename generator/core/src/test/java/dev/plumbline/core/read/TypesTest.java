package dev.plumbline.core.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.schema.Access;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which types schemas ask for. */
class TypesTest {

    private static Reading schemas(String schemas) {
        Reading reading = schemasWithProblems(schemas);
        assertThat(reading.problems()).isEmpty();
        return reading;
    }

    private static Reading schemasWithProblems(String schemas) {
        return Reading.of(
                """
                openapi: 3.1.0
                info: {title: Test, version: '1'}
                paths: {}
                components:
                  schemas:
                """ + schemas.lines().map(line -> "    " + line + "\n").collect(Collectors.joining()));
    }

    private static Declaration.Property property(String schema) {
        return schemas("A:\n  properties:\n    p: " + schema).property("A", "p");
    }

    @Test
    void whichWayAPropertyTravels() {
        assertThat(property("{type: string}").access()).isEqualTo(Access.READ_AND_WRITE);
        assertThat(property("{type: string, readOnly: true}").access()).isEqualTo(Access.READ_ONLY);
        assertThat(property("{type: string, writeOnly: true}").access()).isEqualTo(Access.WRITE_ONLY);
        assertThat(property("{$ref: '#/components/schemas/B'}\nB: {type: string, readOnly: true}")
                        .access())
                .isEqualTo(Access.READ_ONLY);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string} | STRING",
                "{type: boolean} | BOOLEAN",
                "{type: integer} | LONG",
                "{type: integer, format: int32} | INT",
                "{type: integer, format: int64, minimum: 0, maximum: 9} | LONG",
                "{type: integer, minimum: 0, maximum: 100} | INT",
                "{type: integer, exclusiveMinimum: 0, exclusiveMaximum: 2147483647} | INT",
                "{type: integer, minimum: 0} | LONG",
                "{type: integer, minimum: 0, maximum: 4294967295} | LONG",
                "{type: integer, enum: [4, 6, 8]} | INT",
                "{type: integer, enum: [4, 2147483648]} | LONG",
                "{enum: [1, 2]} | INT",
                "{const: 3} | INT",
                "{type: number} | DECIMAL",
                "{type: [integer, number]} | DECIMAL",
                "{enum: [1, 2.5]} | DECIMAL",
                "{type: number, format: double} | DOUBLE",
                "{type: [number, 'null'], format: float} | DOUBLE",
                "{type: number, format: int64} | DECIMAL",
                "{anyOf: [{type: number, format: double}, {type: integer}]} | DOUBLE",
                "{anyOf: [{type: number, format: double}, {type: number}]} | DECIMAL",
                "{type: string, format: date-time} | DATE_TIME",
                "{type: string, allOf: [{format: date}]} | DATE",
                "{type: string, format: uuid} | UUID",
                "{type: string, format: uri} | URI",
                "{type: string, format: uri-reference} | URI",
                "{type: string, format: byte} | BYTES",
                "{type: string, contentEncoding: base64} | BYTES",
                "{type: string, contentEncoding: base64url} | STRING",
                "{type: string, format: binary} | STRING",
                "{type: string, format: password} | STRING",
                "{type: string, format: time} | STRING",
                "{type: string, format: date-time, const: x} | STRING",
                "{format: date-time} | Any[]",
                "{anyOf: [{type: string, format: date}, {type: string, format: date-time}]} | STRING",
                "{anyOf: [{type: string, format: uuid}, {type: string}]} | STRING",
                "{anyOf: [{type: string, format: uuid}, {type: 'null'}]} | UUID",
                "{const: x} | STRING",
                "{type: string, const: x} | STRING",
                "{type: [string, 'null']} | STRING",
                "{oneOf: [{type: string}, {type: 'null'}]} | STRING",
                "{anyOf: [{type: integer, format: int32}, {type: integer}]} | LONG",
                "{anyOf: [{type: integer}, {type: number}]} | DECIMAL",
                "{type: string, anyOf: [{minLength: 3}, {pattern: x}]} | STRING",
                "{description: anything} | Any[]",
                "{} | Any[]",
                "true | Any[]",
                "{enum: [a, 1]} | Any[]",
                "{type: [string, integer]} | Any[]",
                "{type: 'null'} | Any[]",
                "{oneOf: [{type: string}, {}]} | Any[]",
                "{type: array} | ListOf[item=Any[], nulls=false]",
                "{type: array, items: {type: string}} | ListOf[item=STRING, nulls=false]",
                "{type: array, items: {type: [string, 'null']}} | ListOf[item=STRING, nulls=true]",
                "{type: array, prefixItems: [{type: string}], items: {type: string}} | ListOf[item=Any[], nulls=false]",
                "{items: {type: string}} | ListOf[item=STRING, nulls=false]",
                "{minItems: 1} | Any[]",
                "{items: {type: string}, additionalProperties: {type: string}} | Any[]",
                "{type: object} | MapOf[value=Any[], nulls=false]",
                "{type: object, additionalProperties: {type: integer}} | MapOf[value=LONG, nulls=false]",
                "{type: object, additionalProperties: false} | MapOf[value=Any[], nulls=false]",
                "{type: object, required: [a]} | MapOf[value=Any[], nulls=false]"
            })
    void plainTypes(String schema, String type) {
        assertThat(property(schema).type()).hasToString(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{type: string} | false",
                "{type: [string, 'null']} | true",
                "{enum: [a, null]} | true",
                "{type: string, enum: [a, null]} | false",
                "{type: [string, 'null'], enum: [a]} | false",
                "{oneOf: [{properties: {a: true}}, {type: 'null'}]} | true",
                "{properties: {a: true}} | false",
                "{items: true} | false",
                "{} | true",
                "{not: {type: 'null'}} | true",
                "{allOf: [{type: [string, 'null']}, {type: [string, 'null']}]} | true",
                "{allOf: [{type: [string, 'null']}, {type: string}]} | false"
            })
    void nullIsAllowedWhereTheSchemaSpeaksOfIt(String schema, boolean nullable) {
        assertThat(property(schema).nullable()).isEqualTo(nullable);
    }

    @Test
    void aNullableReferenceIsTheTypeItRefersTo() {
        Reading reading = schemas("""
                A:
                  properties:
                    one: {oneOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}
                    any: {anyOf: [{type: 'null'}, {$ref: '#/components/schemas/B'}]}
                B: {properties: {x: {type: string}}}
                """);
        for (String name : List.of("one", "any")) {
            assertThat(reading.property("A", name).type()).isEqualTo(new Type.Declared(reading.component("B")));
            assertThat(reading.property("A", name).nullable()).isTrue();
        }
        assertThat(reading.api().declarations()).hasSize(2);
    }

    @Test
    void allOfIsTakenInWhereItStands() {
        Reading reading = schemas("""
                A:
                  properties: {own: true}
                  allOf: [{$ref: '#/components/schemas/B'}, {properties: {c: true}, required: [own]}]
                  required: [c]
                B: {properties: {b: true, own: {type: string, description: base}}}
                """);
        assertThat(reading.object("A").properties())
                .extracting(Declaration.Property::name)
                .containsExactly("own", "b", "c");
        assertThat(reading.object("A").properties())
                .filteredOn(Declaration.Property::required)
                .extracting(Declaration.Property::name)
                .containsExactly("own", "c");
        assertThat(reading.property("A", "own").type()).isEqualTo(Type.Scalar.STRING);
        assertThat(reading.property("A", "own").docs().description()).isEqualTo("base");
    }

    @Test
    void theOuterPropertyWinsUnlessItSaysLess() {
        Reading reading = schemas("""
                A:
                  allOf: [{$ref: '#/components/schemas/B'}]
                  properties:
                    x: {type: integer, format: int32}
                    y: {maxLength: 3}
                    z: {type: string}
                B:
                  properties:
                    x: {type: number}
                    y: {type: string}
                    z: {enum: [a]}
                """);
        assertThat(reading.property("A", "x").type()).isEqualTo(Type.Scalar.INT);
        assertThat(reading.property("A", "y").type()).isEqualTo(Type.Scalar.STRING);
        assertThat(reading.property("A", "z").type())
                .isEqualTo(new Type.Declared(
                        reading.component("B").child("properties").child("z")));
    }

    @Test
    void aPropertyThatNoInstanceMayHaveIsNotThere() {
        Reading reading = schemas("""
                A:
                  allOf: [{$ref: '#/components/schemas/B'}]
                  properties: {a: false, b: {not: {}}, c: {$ref: '#/components/schemas/Never'}, d: {type: string}}
                B: {properties: {a: {type: string}, e: {allOf: [{$ref: '#/components/schemas/Never'}, {type: string}]}}}
                Never: {title: Never, not: {}}
                AlsoNever: false
                """);
        assertThat(reading.object("A").properties())
                .extracting(Declaration.Property::name)
                .containsExactly("d");
        assertThat(reading.api().declarations()).hasSize(2);
    }

    @Test
    void openEnums() {
        Reading reading = schemas("""
                A:
                  properties:
                    inline: {type: string, enum: [x, y]}
                    open: {anyOf: [{type: string, enum: [x]}, {type: string}]}
                    known: {anyOf: [{$ref: '#/components/schemas/B'}, {type: string}]}
                    described: {oneOf: [{const: x, title: The x}, {const: y, description: The y, deprecated: true}]}
                    both: {allOf: [{$ref: '#/components/schemas/B'}], enum: [q, p, n]}
                    text: {oneOf: [{type: string, format: date}, {type: string, format: time}]}
                B: {type: string, enum: [p, q, r]}
                """);
        assertThat(words(reading, "inline")).containsExactly("x", "y");
        assertThat(words(reading, "open")).containsExactly("x");
        assertThat(reading.property("A", "known").type()).isEqualTo(new Type.Declared(reading.component("B")));
        assertThat(words(reading, "both")).containsExactly("q", "p");
        assertThat(reading.property("A", "text").type()).isEqualTo(Type.Scalar.STRING);
        assertThat(openEnum(reading, "described").values())
                .containsExactly(
                        new Declaration.Value("x", new Docs("The x", null, false)),
                        new Declaration.Value("y", new Docs(null, "The y", true)));
        assertThat(openEnum(reading, "inline").path()).containsExactly("A", "inline");
    }

    @Test
    void openEnumsOfIntegers() {
        Reading reading = schemas("""
                A:
                  properties:
                    inline: {type: integer, enum: [1, -1, 2.0], x-enum-varnames: [a, b, c]}
                    wide: {type: integer, format: int64, enum: [1, 2], x-enum-descriptions: [a, b]}
                    huge: {type: integer, enum: [1, 5000000000], x-enum-varnames: [a, b]}
                    untyped: {enum: [1, 2, null], x-enum-varnames: [a, b, c]}
                    open: {anyOf: [{type: integer, enum: [1, 2], x-enum-varnames: [a, b]}, {type: integer}]}
                    picked: {oneOf: [{const: 1, title: Low}, {const: 2}]}
                    both: {allOf: [{$ref: '#/components/schemas/B'}], enum: [9, 7.0, 5], x-enum-varnames: [a, b, c]}
                    bare: {type: integer, enum: [1, 2]}
                    choice: {oneOf: [{const: 1}, {const: 2}]}
                    one: {type: integer, enum: [1]}
                    fixed: {const: 1}
                    number: {type: number, enum: [0.5, 1]}
                    mixed: {enum: [1, x]}
                B: {type: integer, enum: [7, 8, 9], x-enum-varnames: [seven, eight, nine]}
                """);
        assertThat(words(reading, "inline")).containsExactly("1", "-1", "2");
        assertThat(openEnum(reading, "inline").of()).isEqualTo(Type.Scalar.INT);
        assertThat(openEnum(reading, "wide").of()).isEqualTo(Type.Scalar.LONG);
        assertThat(openEnum(reading, "huge").of()).isEqualTo(Type.Scalar.LONG);
        assertThat(words(reading, "untyped")).containsExactly("1", "2");
        assertThat(words(reading, "open")).containsExactly("1", "2");
        assertThat(openEnum(reading, "open").of()).isEqualTo(Type.Scalar.LONG);
        assertThat(openEnum(reading, "picked").values())
                .containsExactly(
                        new Declaration.Value("1", new Docs("Low", null, false)),
                        new Declaration.Value("2", Docs.NONE));
        assertThat(words(reading, "both")).containsExactly("9", "7");
        // Nobody needs a constant _1 for 1.
        assertThat(reading.property("A", "bare").type()).isEqualTo(Type.Scalar.INT);
        assertThat(reading.property("A", "choice").type()).isEqualTo(Type.Scalar.INT);
        assertThat(reading.property("A", "one").type()).isEqualTo(Type.Scalar.INT);
        assertThat(reading.property("A", "fixed").type()).isEqualTo(Type.Scalar.INT);
        assertThat(reading.property("A", "number").type()).isEqualTo(Type.Scalar.DECIMAL);
        assertThat(reading.property("A", "mixed").type()).isEqualTo(new Type.Any());
    }

    private static List<String> words(Reading reading, String property) {
        return openEnum(reading, property).values().stream()
                .map(Declaration.Value::value)
                .toList();
    }

    private static Declaration.OpenEnum openEnum(Reading reading, String property) {
        Type.Declared type = (Type.Declared) reading.property("A", property).type();
        return (Declaration.OpenEnum) reading.api().declarations().stream()
                .filter(declaration -> declaration.at().equals(type.declaration()))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void unions() {
        Reading reading = schemas("""
                Stop:
                  oneOf:
                    - {type: string}
                    - {type: array, items: {type: string}}
                    - {$ref: '#/components/schemas/B'}
                    - {title: A pair, properties: {x: true}}
                    - {type: integer}
                    - {type: 'null'}
                B: {properties: {x: true}, required: [x]}
                """);
        Declaration.UnionType stop = (Declaration.UnionType) reading.declaration("Stop");
        assertThat(stop.branches())
                .extracting(Declaration.Branch::name)
                .containsExactly("Text", "List", "B", "A pair", "Integer");
        assertThat(stop.branches().get(2).schema()).isEqualTo(reading.component("B"));
        assertThat(reading.api().declarations())
                .extracting(Declaration::path)
                .containsExactly(List.of("Stop"), List.of("Stop", "A pair"), List.of("B"));
    }

    @Test
    void branchesThatOnlyRestrictAnObjectAreNoUnion() {
        Reading reading = schemas("""
                A:
                  type: object
                  properties: {x: {type: string}}
                  anyOf: [{required: [x]}, {required: [y], properties: {y: {type: integer}, x: {minLength: 1}}}]
                """);
        assertThat(reading.object("A").properties())
                .extracting(Declaration.Property::name, Declaration.Property::type)
                .containsExactly(tuple("x", Type.Scalar.STRING), tuple("y", Type.Scalar.LONG));
    }

    @Test
    void aliasesShareAType() {
        Reading reading = schemas("""
                A:
                  properties:
                    direct: {$ref: '#/components/schemas/Alias', description: Mine}
                    wrapped: {allOf: [{$ref: '#/components/schemas/B'}], description: Wrapped, type: object}
                    more: {allOf: [{$ref: '#/components/schemas/B'}], required: [x]}
                Alias: {$ref: '#/components/schemas/B'}
                B: {title: Bee, description: Theirs, properties: {x: true}}
                """);
        Type b = new Type.Declared(reading.component("B"));
        assertThat(reading.property("A", "direct").type()).isEqualTo(b);
        assertThat(reading.property("A", "direct").docs()).isEqualTo(new Docs("Bee", "Mine", false));
        assertThat(reading.property("A", "wrapped").type()).isEqualTo(b);
        assertThat(reading.property("A", "wrapped").docs().description()).isEqualTo("Wrapped");
        assertThat(reading.property("A", "more").type()).isNotEqualTo(b);
        assertThat(reading.declares("Alias")).isFalse();
    }

    @Test
    void itemsAndValuesThatMayBeNullKeepTheirType() {
        Reading reading = schemas("""
                A:
                  properties:
                    items: {type: array, items: {anyOf: [{$ref: '#/components/schemas/B'}, {type: 'null'}]}}
                    texts: {type: array, items: {type: [string, 'null']}}
                    values: {type: object, additionalProperties: {type: [integer, 'null']}}
                    json: {type: array, items: {}}
                B: {properties: {x: true}}
                """);
        assertThat(reading.property("A", "items").type())
                .isEqualTo(new Type.ListOf(new Type.Declared(reading.component("B")), true));
        assertThat(reading.property("A", "texts").type()).isEqualTo(new Type.ListOf(Type.Scalar.STRING, true));
        assertThat(reading.property("A", "values").type()).isEqualTo(new Type.MapOf(Type.Scalar.LONG, true));
        assertThat(reading.property("A", "json").type()).isEqualTo(new Type.ListOf(new Type.Any()));
    }

    @Test
    void oneValueThatMustBeThereIsFixed() {
        Reading reading = schemas("""
                A:
                  required: [a, b, c, d, e]
                  properties:
                    a: {const: card}
                    b: {type: string, enum: [only]}
                    c: {type: integer, const: 3}
                    d: {type: string, enum: [one, two]}
                    e: {const: given, readOnly: true}
                    f: {const: card}
                """);
        assertThat(Stream.of("a", "b", "c", "d", "e", "f")
                        .map(name -> String.valueOf(reading.property("A", name).fixed())))
                .containsExactly("\"card\"", "\"only\"", "3", "null", "null", "null");
    }

    @Test
    void typesMayContainThemselves() {
        Reading reading = schemasWithProblems("""
                Tree: {properties: {children: {type: array, items: {$ref: '#/components/schemas/Tree'}}}}
                Loop: {$ref: '#/components/schemas/Loop'}
                Odd: {allOf: [{$ref: '#/components/schemas/Odd'}], properties: {x: {$ref: '#/components/schemas/Loop'}}}
                Either: {oneOf: [{$ref: '#/components/schemas/Either'}, {type: string}]}
                """);
        assertThat(reading.problemLines()).containsExactly("CyclicRef:7", "CyclicRef:8", "CyclicRef:9");
        assertThat(reading.property("Tree", "children").type())
                .isEqualTo(new Type.ListOf(new Type.Declared(reading.component("Tree"))));
        assertThat(reading.property("Odd", "x").type()).isEqualTo(new Type.Any());
    }

    @Test
    void anInlineObjectIsNamedByTheWayToIt() {
        Reading reading = schemas("""
                A:
                  properties:
                    list: {type: array, items: {properties: {deep: {properties: {x: true}}}}}
                    map: {type: object, additionalProperties: {properties: {y: true}}}
                """);
        assertThat(reading.api().declarations())
                .extracting(Declaration::path)
                .containsExactly(
                        List.of("A"),
                        List.of("A", "list", "Item"),
                        List.of("A", "list", "Item", "deep"),
                        List.of("A", "map", "Value"));
    }

    @Test
    void buildingBlocksAreTypesToo() {
        Reading reading = schemas("""
                A: {allOf: [{$ref: '#/components/schemas/Block'}], properties: {x: {$ref: '#/components/schemas/Base'}}}
                B: {allOf: [{$ref: '#/components/schemas/Base'}], properties: {x: true}}
                Block: {properties: {y: true}}
                Base: {properties: {z: true}}
                Lonely: {properties: {z: true}}
                """);
        assertThat(reading.declares("Block")).isTrue();
        assertThat(reading.declares("Base")).isTrue();
        assertThat(reading.declares("Lonely")).isTrue();
    }

    @Test
    void defaultsAndDeprecation() {
        Declaration.Property property =
                property("{type: string, default: '12345678901234567890.10', deprecated: true, title: T}");
        assertThat(property.defaultValue().stringValue()).isEqualTo("12345678901234567890.10");
        assertThat(property.docs()).isEqualTo(new Docs("T", null, true));
        assertThat(property("{type: number, default: 0.10}").defaultValue()).hasToString("0.10");
    }
}
