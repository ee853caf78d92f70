package dev.plumbline.core.schema;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Request;
import dev.plumbline.core.front.FrontEnd;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.memory.CompileTime;
import dev.plumbline.core.memory.CompiledSchema;
import dev.plumbline.core.memory.SchemaOptions;
import dev.plumbline.core.memory.SchemaSource;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.openapi.Discriminator;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import dev.plumbline.runtime.validation.Violation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A value of a discriminator names a schema however it is written, and what names none is told. */
class DiscriminatorTest {

    private static final String PETS = """
            openapi: 3.1.0
            info: {title: T, version: 1}
            paths: {}
            components:
              schemas:
                Cat: {type: object}
                Dog: {type: object}
                Bird: {type: object}
                'a.b': {type: object}
                Pet:
                  oneOf:
                  - {$ref: '#/components/schemas/Cat'}
                  - {$ref: './more.yaml#/Dog'}
                  - {$ref: 'more.yaml#/Cat'}
                  - {$ref: 'api.yaml#/components/schemas/a.b'}
                  discriminator:
                    propertyName: kind
                    mapping:
            """;

    @TempDir
    Path folder;

    private final Problems problems = new Problems();

    @Test
    void aSchemaIsNamedInAnyWay() throws IOException {
        Schema pet = pet("""
                cat: Cat
                tom: '#/components/schemas/Cat'
                kitten: 'api.yaml#/components/schemas/Cat'
                dog: 'more.yaml#/Dog'
                puppy: './more.yaml#/Dog'
                big: './more.yaml#/Cat'
                dots: a.b
                """);
        assertThat(problems.sorted()).isEmpty();
        Discriminator discriminator = pet.keyword(Discriminator.class).orElseThrow();
        assertThat(pet.keyword(OneOf.class).orElseThrow().schemas())
                .extracting(
                        branch -> discriminator.values(branch.keyword(Ref.class).orElseThrow()))
                .containsExactly(
                        List.of("cat", "tom", "kitten"), List.of("dog", "puppy"), List.of("big"), List.of("dots"));
    }

    @Test
    void withoutAMappingAComponentIsItsName() throws IOException {
        Schema pet = pet("dog: 'more.yaml#/Dog'\n");
        Discriminator discriminator = pet.keyword(Discriminator.class).orElseThrow();
        assertThat(pet.keyword(OneOf.class).orElseThrow().schemas())
                .extracting(
                        branch -> discriminator.values(branch.keyword(Ref.class).orElseThrow()))
                .containsExactly(List.of("Cat"), List.of("dog"), List.of(), List.of("a.b"));
    }

    @Test
    void whatNamesNoBranch() throws IOException {
        pet("""
                        cat: Kat
                        dog: '#/components/schemas/Dogg'
                        puppy: 'more.yaml#/Puppy'
                        bird: Bird
                        fish: 'fish.yaml#/Fish'
                        """);
        assertThat(problems.sorted().stream()
                        .map(problem -> problem.id() + " " + problem.isError() + " "
                                + problem.place().line() + " "
                                + problem.pointer().replaceAll(".*/mapping/", "") + " " + problem.what()))
                .containsExactly(
                        "UnresolvedRef false 19 cat \"Kat\" leads nowhere, so this entry is left out",
                        "UnresolvedRef false 20 dog \"#/components/schemas/Dogg\" leads nowhere, so this entry is left out",
                        "UnresolvedRef false 21 puppy \"more.yaml#/Puppy\" leads nowhere, so this entry is left out",
                        "MappingToNoBranch false 22 bird \"Bird\" is none of the schemas that the oneOf or anyOf beside it"
                                + " refers to",
                        "MappingToNoBranch false 23 fish \"fish.yaml#/Fish\" is none of the schemas that the oneOf or"
                                + " anyOf beside it refers to");
    }

    @Test
    void aDefaultIsNamedInAnyWay() throws IOException {
        for (String written : List.of("Cat", "'#/components/schemas/Cat'", "'api.yaml#/components/schemas/Cat'")) {
            Schema pet = pet("dog: 'more.yaml#/Dog'\n", written);
            assertThat(problems.sorted()).isEmpty();
            Discriminator discriminator = pet.keyword(Discriminator.class).orElseThrow();
            assertThat(pet.keyword(OneOf.class).orElseThrow().schemas())
                    .extracting(discriminator::isFallback)
                    .containsExactly(true, false, false, false);
        }
    }

    @Test
    void aDefaultThatLeadsNowhereIsLeftOut() throws IOException {
        Schema pet = pet("dog: 'more.yaml#/Dog'\n", "Kat");
        assertThat(problems.sorted())
                .extracting(problem -> problem.id() + " " + problem.isError() + " "
                        + problem.pointer().replaceAll(".*/discriminator", "") + " " + problem.what())
                .containsExactly(
                        "UnresolvedRef false /defaultMapping \"Kat\" leads nowhere, so this entry is left out");
        assertThat(pet.keyword(Discriminator.class).orElseThrow().fallback()).isNull();
    }

    @Test
    void aDefaultThatIsNoBranchIsNone() throws IOException {
        Schema pet = pet("dog: 'more.yaml#/Dog'\n", "Bird");
        assertThat(problems.sorted())
                .extracting(problem -> problem.id() + " " + problem.pointer().replaceAll(".*/discriminator", ""))
                .containsExactly("MappingToNoBranch /defaultMapping");
        Discriminator discriminator = pet.keyword(Discriminator.class).orElseThrow();
        assertThat(pet.keyword(OneOf.class).orElseThrow().schemas()).noneMatch(discriminator::isFallback);
    }

    @Test
    void aSchemaThatOthersExtendNeedsNoBranches() {
        for (String version : List.of("3.0.3", "3.1.0")) {
            assertThat(SchemaFile.of(folder, version, """
                            type: object
                            discriminator: {propertyName: kind, mapping: {s: S, me: '#/components/schemas/S', x: 'x.yaml'}}
                            """).lines()).isEmpty();
            assertThat(SchemaFile.of(folder, version, "discriminator: {propertyName: kind, mapping: {t: T}}")
                            .lines())
                    .containsExactly("W UnresolvedRef 7 /discriminator/mapping/t");
        }
    }

    @Test
    void whatIsNoDiscriminator() {
        assertThat(SchemaFile.of(folder, "3.1.0", "discriminator: kind").lines())
                .containsExactly("W InvalidKeyword 7 /discriminator");
        assertThat(SchemaFile.of(folder, "3.0.3", "discriminator: {mapping: {a: S}}")
                        .lines())
                .containsExactly("W InvalidKeyword 7 /discriminator");
        assertThat(SchemaFile.of(folder, "3.1.0", "discriminator: {propertyName: kind, mapping: [S]}")
                        .lines())
                .containsExactly("W InvalidKeyword 7 /discriminator/mapping");
        assertThat(SchemaFile.of(folder, "3.1.0", "discriminator: {propertyName: kind, mapping: {a: 1}}")
                        .lines())
                .containsExactly("W InvalidKeyword 7 /discriminator/mapping/a");
    }

    private Schema pet(String mapping, String fallback) throws IOException {
        return read(mapping.indent(10) + "        defaultMapping: " + fallback + "\n");
    }

    private Schema pet(String mapping) throws IOException {
        return read(mapping.indent(10));
    }

    private Schema read(String rest) throws IOException {
        Files.writeString(folder.resolve("more.yaml"), "Dog: {type: object}\nCat: {type: object}\n");
        Path file = Files.writeString(folder.resolve("api.yaml"), PETS + rest);
        Location at = new Location("api.yaml", "/components/schemas/Pet");
        return FrontEnd.of(
                        new Loader(KeywordTable.standard(), problems, false).load(file.toUri(), "api.yaml"), problems)
                .schemas(List.of(at))
                .at(at);
    }

    /** By the mapping nothing is a dog: what a dog's kind must be is said by the dog. */
    @Test
    void aDiscriminatorThatContradictsItsBranchesIsToldAndTheirOwnValuesAreNamed() throws IOException {
        Path file = Files.writeString(folder.resolve("kinds.yaml"), """
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    Cat: {type: object, properties: {kind: {const: cat}}}
                    Dog: {type: object, properties: {kind: {const: canine}}}
                    Pet:
                      oneOf:
                      - {$ref: '#/components/schemas/Cat'}
                      - {$ref: '#/components/schemas/Dog'}
                      discriminator:
                        propertyName: kind
                        mapping: {cat: Cat, dog: Dog}
                """);
        assertThat(Generator.lint(Request.of(file.toUri(), "kinds.yaml")).problems())
                .filteredOn(problem -> problem.id().equals("DiscriminatorContradicted"))
                .singleElement()
                .hasToString(
                        "[DiscriminatorContradicted] kinds.yaml:12:7 #/components/schemas/Pet/discriminator - it names"
                                + " Dog by \"dog\", but the \"kind\" of Dog must be \"canine\"; the branch is told by that; map"
                                + " \"canine\" to Dog");
        for (CompileTime when : CompileTime.values()) {
            CompiledSchema pet = SchemaOptions.standard()
                    .withCompileTime(when)
                    .compile(SchemaSource.of(file).at("#/components/schemas/Pet"));
            assertThat(pet.validate("{\"kind\": \"dog\"}"))
                    .extracting(Violation::detail)
                    .containsExactly("must be one of \"cat\", \"canine\", but is \"dog\"");
            assertThat(pet.validate("{\"kind\": \"canine\"}")).isEmpty();
        }
    }
}
