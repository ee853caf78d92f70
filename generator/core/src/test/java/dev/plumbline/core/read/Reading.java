package dev.plumbline.core.read;

import dev.plumbline.core.Request;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.openapi.OpenApiReader;
import dev.plumbline.core.openapi.SchemaDialect;
import dev.plumbline.core.openapi.SchemaRoots;
import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.Planner;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.Resolver;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.compile.SchemaCompiler;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A document taken through the stages up to the model, for tests. */
public record Reading(Api api, SchemaSet schemas, Index index, List<Problem> problems) {

    /** A document given as text, under the name {@code api.yaml}. */
    public static Reading of(String text) {
        try {
            Path folder = Files.createTempDirectory("reading");
            Path file = Files.writeString(folder.resolve("api.yaml"), text);
            Reading reading = of(file);
            Files.delete(file);
            Files.delete(folder);
            return reading;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A document in a file. Unlike a run, this goes on after errors: each stage's problems have tests. */
    public static Reading of(Path file) {
        Problems problems = new Problems();
        Index index = Resolver.index(
                new Loader(KeywordTable.standard(), problems, false)
                        .load(file.toUri(), file.getFileName().toString()),
                problems);
        OpenApiDocument document = OpenApiReader.read(index, problems);
        SchemaSet schemas = SchemaCompiler.compile(
                        index, SchemaRoots.of(document), SchemaDialect.of(index, problems), problems)
                .withAny(SchemaRoots.unwritten(document));
        return new Reading(ModelReader.read(document, schemas, index, problems), schemas, index, problems.sorted());
    }

    /** The document of this repository. */
    public static Reading ofVeo() {
        return of(Path.of(System.getProperty("plumbline.root"), "spec", "uniall-veo-3.1", "openapi.yaml"));
    }

    public Plan plan() {
        return Planner.plan(
                api,
                schemas,
                Request.of(Path.of("api.yaml").toUri(), "api.yaml").naming());
    }

    public Location component(String name) {
        return index.root().child("components").child("schemas").child(name);
    }

    /** The declaration of that component; fails where there is none. */
    public Declaration declaration(String name) {
        return api.declarations().stream()
                .filter(declaration -> declaration.at().equals(component(name)))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no declaration of " + name + " in " + api.declarations()));
    }

    public boolean declares(String name) {
        return api.declarations().stream()
                .anyMatch(declaration -> declaration.at().equals(component(name)));
    }

    public Declaration.ObjectType object(String name) {
        return (Declaration.ObjectType) declaration(name);
    }

    public Declaration.Property property(String component, String name) {
        return object(component).properties().stream()
                .filter(property -> property.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no property " + name + " in " + object(component)));
    }

    /** {@code Id:line} of each problem. */
    public List<String> problemLines() {
        return problems.stream()
                .map(problem -> problem.id() + ":" + problem.place().line())
                .toList();
    }
}
