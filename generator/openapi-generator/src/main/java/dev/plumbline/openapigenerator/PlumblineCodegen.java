package dev.plumbline.openapigenerator;

import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Output;
import dev.plumbline.core.OwnClasses;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.ProblemGroup;
import dev.plumbline.core.text.TextFiles;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import java.nio.file.Path;
import java.util.List;
import org.openapitools.codegen.CodegenType;
import org.openapitools.codegen.DefaultCodegen;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.meta.GeneratorMetadata;
import org.openapitools.codegen.meta.Stability;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The generator {@code plumbline}.
 *
 * <p>The host's reading of the document has lost constraints by the time a generator sees it, so the core reads the
 * document itself, from where the host did. Then the host is left with nothing to make models and APIs of, and with
 * one supporting file for each file of the core's.
 */
public final class PlumblineCodegen extends DefaultCodegen {

    private static final Logger LOGGER = LoggerFactory.getLogger(PlumblineCodegen.class);

    private final GeneratedTexts texts = new GeneratedTexts();

    /** For {@link java.util.ServiceLoader}. */
    public PlumblineCodegen() {
        generatorMetadata = GeneratorMetadata.newBuilder(generatorMetadata)
                .stability(Stability.STABLE)
                .build();
        outputFolder = "generated-code/plumbline";
        embeddedTemplateDir = "plumbline";
        cliOptions.clear();
        cliOptions.addAll(PlumblineOptions.all());
    }

    /** A file whose text has not changed is not written again, so that a build does not take it for a change. */
    @Override
    public boolean isEnableMinimalUpdate() {
        return true;
    }

    @Override
    public CodegenType getTag() {
        return CodegenType.CLIENT;
    }

    @Override
    public String getName() {
        return "plumbline";
    }

    @Override
    public String getHelp() {
        return "Generates a Java client with compiled validators and docs; every constraint of the document is kept.";
    }

    @Override
    public boolean getUseOpenapiNormalizer() {
        return false;
    }

    @Override
    public boolean getUseInlineModelResolver() {
        return false;
    }

    @Override
    public TemplatingEngineAdapter getTemplatingEngine() {
        return texts;
    }

    /** Nothing of the document's goes into a file through the host. */
    @Override
    public String escapeUnsafeCharacters(String input) {
        return input;
    }

    @Override
    public String escapeQuotationMark(String input) {
        return input;
    }

    /**
     * Runs the core.
     *
     * @throws GenerationFailedException with every problem of the document, where one of them is an error
     */
    @Override
    public void processOpenAPI(OpenAPI openAPI) {
        PlumblineOptions options = PlumblineOptions.of(additionalProperties);
        NamedDocument document = NamedDocument.of(getInputSpec(), Path.of(""));
        Output output = OwnClasses.with(() -> Generator.run(options.apply(document.request())));
        List<Problem> problems = output.problems().stream().map(document::shown).toList();
        List<String> shown =
                ProblemGroup.of(problems).stream().map(ProblemGroup::toString).toList();
        if (output.hasErrors()) {
            throw new GenerationFailedException(shown);
        }
        shown.forEach(LOGGER::warn);
        TextFiles.copyOf(output.files()).kept().forEach((path, text) -> supportingFiles.add(file(path, text)));
        leaveNothingElse(openAPI);
    }

    private SupportingFile file(String path, String text) {
        int slash = path.lastIndexOf('/');
        String folder = slash < 0 ? "" : path.substring(0, slash);
        return new SupportingFile(texts.add(path, text), folder, path.substring(slash + 1));
    }

    private static void leaveNothingElse(OpenAPI openAPI) {
        openAPI.setPaths(new Paths());
        openAPI.setComponents(null);
        openAPI.setWebhooks(null);
    }
}
