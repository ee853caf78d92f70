package dev.plumbline.cli;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Interpretation;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.evaluate.DocumentValidators;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Spelling;
import dev.plumbline.formats.output.OutputFormat;
import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.runtime.validation.Validator;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code validate}: holds JSON files against a schema of the document. */
@Command(
        name = "validate",
        addMethodSubcommands = false,
        description = {
            "Holds JSON files against a schema of a document, as the validator does that would be generated:",
            "one of an OpenAPI document's, or a bare JSON Schema, itself or one of its definitions.",
            "Advisories are printed, but alone they are no error."
        },
        footerHeading = "%nFormats:%n",
        footer = {
            "  text      a line for each violation, then one for the file",
            "  json      all that is known, an object on a line for each file",
            "  flag, basic, detailed",
            "            the output forms of JSON Schema 2020-12, an object on a line for each file; advisories are the",
            "            annotations of a valid file",
            "",
            "With --format json:",
            "  {\"file\": \"request.json\", \"valid\": false, \"unreadable\": null, \"violations\": [",
            "    {\"severity\": \"error\" or \"advisory\", \"instancePointer\": \"/duration\",",
            "     \"keywordLocation\": \"/properties/duration/$ref/maximum\",",
            "     \"absoluteKeywordLocation\": \"openapi.yaml#/components/schemas/...\",",
            "     \"schemaPointer\": \"#/components/schemas/...\", \"keyword\": \"maximum\", \"title\": \"...\",",
            "     \"message\": \"...\", \"detail\": \"...\", \"source\": \"...\"}]}",
            "keywordLocation is the way through the schemas, absoluteKeywordLocation where the keyword stands.",
            "title and source may be null. A file that is not JSON has its reason in unreadable."
        })
final class ValidateCommand implements Callable<Integer> {

    private static final Set<String> LANGUAGES = Set.of("en", "zh");

    /** How results are printed. */
    enum Format {
        TEXT,
        JSON,
        FLAG,
        BASIC,
        DETAILED;

        ResultPrinter printer(Ink ink) {
            return switch (this) {
                case TEXT -> new TextResults(ink);
                case JSON -> new JsonResults();
                case FLAG -> new StandardResults(OutputFormat.FLAG);
                case BASIC -> new StandardResults(OutputFormat.BASIC);
                case DETAILED -> new StandardResults(OutputFormat.DETAILED);
            };
        }
    }

    /** What the files are held against. */
    static final class Target {

        @Option(
                names = "--schema",
                paramLabel = "NAME",
                description = "A schema by its name in components, or in a bare schema's definitions.")
        @Nullable
        String schema;

        @Option(names = "--request", paramLabel = "OPERATION_ID", description = "The request body of an operation.")
        @Nullable
        String operation;

        @Option(
                names = "--response",
                paramLabel = "OPERATION_ID",
                description = {
                    "The response body of an operation: that of its first success, or of the status that follows after a"
                            + " blank, as in --response \"getPet 404\"."
                })
        @Nullable
        String response;

        boolean isSchema() {
            return operation == null && response == null;
        }
    }

    private final Console console;

    @Spec
    private CommandSpec command;

    @Mixin
    private DocumentOptions document;

    @ArgGroup(multiplicity = "0..1")
    private Target target = new Target();

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE", description = "JSON files; - is standard input.")
    private List<String> files;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text (the default), json, flag, basic or detailed; see below.")
    private Format format;

    @Option(
            names = "--language",
            paramLabel = "LANGUAGE",
            defaultValue = "en",
            description =
                    "en (the default) or zh, Simplified Chinese, as a language tag such as zh-CN. The document's own"
                            + " sentences stay as they are.")
    private String language;

    @Option(
            names = "--all-branches",
            description = "Says of a failing oneOf or anyOf what each branch says, not only the one that was meant.")
    private boolean allBranches;

    ValidateCommand(Console console) {
        this.console = console;
    }

    @Override
    public Integer call() throws IOException {
        ReportOptions options = ReportOptions.DEFAULT.withLanguage(language()).withAllBranches(allBranches);
        NamedDocument named = document.document();
        if (files.contains("-") && document.written.equals("-")) {
            throw new ParameterException(command.commandLine(), "only one of DOC and FILE can be standard input");
        }
        // A schema by its name is all that is looked at; only a body's is found by way of an operation.
        Interpretation read =
                Generator.interpret(document.request(named, console.in()).withValidatorsOnly(target.isSchema()));
        console.problems(named, read.problems(), document.warnings);
        if (read.validators().isEmpty()) {
            return ExitCode.ERRORS;
        }
        Validator validator = validator(named, read.validators().get());
        ResultPrinter printer = format.printer(console.outInk());
        InstanceReader reader = new InstanceReader(console.in());
        boolean valid = true;
        for (String file : files) {
            InstanceResult result = reader.read(file).checkedBy(validator, options);
            console.out().println(printer.print(result));
            valid &= result.isValid();
        }
        return valid ? ExitCode.FINE : ExitCode.ERRORS;
    }

    private Locale language() {
        Locale locale = Locale.forLanguageTag(language.replace('_', '-'));
        if (!LANGUAGES.contains(locale.getLanguage())) {
            throw new ParameterException(
                    command.commandLine(), "there are no words in the language " + language + "; there are: en, zh");
        }
        return locale;
    }

    private Validator validator(NamedDocument document, DocumentValidators validators) {
        if (target.schema != null) {
            return known(validators.ofSchema(target.schema), "schema", target.schema, validators.schemas());
        }
        if (target.operation != null) {
            return known(validators.ofRequest(target.operation), "request", target.operation, validators.requests());
        }
        if (target.response != null) {
            return known(validators.ofResponse(target.response), "response", target.response, validators.responses());
        }
        return validators
                .at(new Location(document.name(), ""))
                .orElseThrow(() -> new ParameterException(
                        command.commandLine(),
                        "this is an OpenAPI document: say with --schema, --request or --response what the files are held"
                                + " against"));
    }

    private Validator known(Optional<Validator> found, String kind, String name, SortedSet<String> names) {
        return found.orElseThrow(() -> new ParameterException(
                command.commandLine(),
                "the document has no " + kind + " called " + name + "; "
                        + Spelling.meant(name, names)
                                .map(near -> "did you mean " + near + "?")
                                .orElseGet(() -> "it has: " + String.join(", ", names))));
    }
}
