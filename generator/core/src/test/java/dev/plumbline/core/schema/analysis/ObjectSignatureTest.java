package dev.plumbline.core.schema.analysis;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a schema says of an object at a glance, and what of that tells branches apart. */
class ObjectSignatureTest {

    private static String text(ObjectSignature signature) {
        String types = Defs.joined(signature.types().stream().map(JsonType::typeName));
        return "needs " + signature.required() + " forbids " + signature.forbidden() + " fixes " + signature.fixed()
                + " is [" + types + "]";
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {}}                                                           | needs [] forbids [] fixes {} is []
            {S: {type: object, required: [a, b]}}                             | needs [a, b] forbids [] fixes {} is [object]
            {S: {->A, required: [b]}, A: {required: [a]}}                     | needs [a, b] forbids [] fixes {} is []
            {S: {allOf: [{required: [a]}, {type: string}], type: object}}     | needs [a] forbids [] fixes {} is [string]
            {S: {type: [object, string], allOf: [{type: array}]}}             | needs [] forbids [] fixes {} is [string object]
            {S: {properties: {a: false, b: {not: {}}, c: {->A}}}, A: false}   | needs [] forbids [a, b, c] fixes {} is []
            {S: {properties: {a: {const: x}, b: {enum: [1, y, null]}}}}       | needs [] forbids [] fixes {a=["x"], b=[1, "y", null]} is []
            {S: {properties: {a: {->A}, b: {allOf: [{}, {const: z}]}}}, A: {enum: [x]}} | needs [] forbids [] fixes {a=["x"], b=["z"]} is []
            {S: {properties: {a: {const: []}, b: {enum: [x, {}]}, c: {type: string}}}}  | needs [] forbids [] fixes {} is []
            {S: {properties: {a: {const: [], enum: [x]}}}}                    | needs [] forbids [] fixes {a=["x"]} is []
            {S: {anyOf: [{required: [a]}]}}                                   | needs [] forbids [] fixes {} is []
            """)
    void whatASchemaSaysAtAGlance(String defs, String signature) {
        Defs all = Defs.of(defs);
        assertThat(text(ObjectSignature.of(all.at("S"), all.schemas()))).isEqualTo(signature);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
            {S: {oneOf: [{type: object, required: [a]}, {type: object, properties: {b: false}}]}}                | needs [a] forbids [] fixes {} is [] / needs [] forbids [b] fixes {} is []
            {S: {oneOf: [{type: object}, {type: string}]}}                                                       | needs [] forbids [] fixes {} is [object] / needs [] forbids [] fixes {} is [string]
            {S: {oneOf: [{properties: {k: {const: a}}}, {properties: {k: {const: b}}}]}}                         | needs [] forbids [] fixes {k=["a"]} is [] / needs [] forbids [] fixes {k=["b"]} is []
            {S: {oneOf: [{properties: {k: {const: a}}}, {properties: {k: {const: a}}}]}}                         | needs [] forbids [] fixes {} is [] / needs [] forbids [] fixes {} is []
            {S: {oneOf: [{properties: {k: {const: a}}}, {}]}}                                                    | needs [] forbids [] fixes {} is [] / needs [] forbids [] fixes {} is []
            {S: {oneOf: [{properties: {k: {enum: [a, b]}}}, {properties: {k: {enum: [b, a, c]}}}]}}              | needs [] forbids [] fixes {k=["a", "b"]} is [] / needs [] forbids [] fixes {k=["b", "a", "c"]} is []
            {S: {oneOf: [{properties: {k: {const: a}}}]}}                                                        | needs [] forbids [] fixes {} is []
            """)
    void whatTellsBranchesApart(String defs, String signatures) {
        Defs all = Defs.of(defs);
        List<ObjectSignature> branches = all.at("S").keyword(OneOf.class).orElseThrow().schemas().stream()
                .map(branch -> ObjectSignature.of(branch, all.schemas()))
                .toList();
        assertThat(ObjectSignature.distinct(branches).stream()
                        .map(ObjectSignatureTest::text)
                        .collect(Collectors.joining(" / ")))
                .isEqualTo(signatures);
    }
}
