package dev.plumbline.tests.measure;

import org.openapitools.codegen.DefaultGenerator;
import org.openapitools.codegen.config.CodegenConfigurator;

/** OpenAPI Generator as a program: its {@code java} generator with the {@code native} library, else as it comes. */
public final class OpenApiGeneratorRun {

    private OpenApiGeneratorRun() {}

    /** Takes the document and the folder to write into. */
    public static void main(String[] arguments) {
        CodegenConfigurator options = new CodegenConfigurator()
                .setGeneratorName("java")
                .setLibrary("native")
                .setInputSpec(arguments[0])
                .setOutputDir(arguments[1])
                .setValidateSpec(false)
                .addAdditionalProperty("useJakartaEe", true);
        new DefaultGenerator().opts(options.toClientOptInput()).generate();
    }
}
