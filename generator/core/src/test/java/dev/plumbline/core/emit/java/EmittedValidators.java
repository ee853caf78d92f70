package dev.plumbline.core.emit.java;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import dev.plumbline.runtime.validation.Validator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import java.util.TreeMap;

/** The validators of a document's components: their text, and what they say. */
public final class EmittedValidators {

    private final SortedMap<String, String> files = new TreeMap<>();
    private final Compiled classes;

    private EmittedValidators(SortedMap<String, String> files) {
        this.files.putAll(files);
        this.classes = Compiled.of(files);
    }

    /** Of components, which are compiled with every warning on. */
    public static EmittedValidators of(String schemas) {
        try {
            Path file = Files.createTempFile("validators", ".yaml");
            Files.writeString(file, "openapi: 3.1.0\ncomponents:\n  schemas:\n" + schemas.indent(4));
            Output output = Generator.run(Request.of(file.toUri(), "openapi.yaml")
                    .withBasePackage("p")
                    .withValidatorsOnly(true));
            Files.delete(file);
            return new EmittedValidators(output.files());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The class of a component, without what its line breaks and indentation are. */
    public String text(String name) {
        return files.get("src/main/java/p/validator/" + name + "Validator.java").replaceAll("\\s+", " ");
    }

    /** What a component's {@code isValid} says of JSON in single quotes; its report must say the same. */
    public boolean accepts(String name, String json) {
        try {
            Validator validator = (Validator) classes.loadClass("p.validator." + name + "Validator")
                    .getField("INSTANCE")
                    .get(null);
            boolean accepts = validator.isValid(json.replace('\'', '"'));
            if (validator.validate(json.replace('\'', '"')).isEmpty() != accepts) {
                throw new AssertionError(name + ": the report is of another mind about " + json);
            }
            return accepts;
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
    }
}
