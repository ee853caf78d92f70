package dev.plumbline.maven;

import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Request;
import dev.plumbline.core.emit.docs.DocsFormat;
import dev.plumbline.core.plan.QualifiedNames;
import dev.plumbline.core.select.Selection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugins.annotations.Parameter;
import org.jspecify.annotations.Nullable;

/** A goal that makes files of a document: what can be said of them in a pom. */
abstract class OutputMojo extends DocumentMojo {

    /** The client's package; else made from the document's title. */
    @Parameter(property = "plumbline.basePackage")
    private @Nullable String basePackage;

    /** The Java module to declare; else none. */
    @Parameter(property = "plumbline.moduleName")
    private @Nullable String moduleName;

    /** Whether only the validators of the schemas in components are made, and no client, models and docs. */
    @Parameter(property = "plumbline.validatorsOnly", defaultValue = "false")
    private boolean validatorsOnly;

    /** Only these operations, and the schemas that they use; written as for {@code --include} of the command line. */
    @Parameter(property = "plumbline.include")
    private List<String> include = List.of();

    /** Not these operations. */
    @Parameter(property = "plumbline.exclude")
    private List<String> exclude = List.of();

    /**
     * What the pages are written as, with commas between: {@code markdown}, {@code html} (a web site, in the folder {@code
     * site} of the pages), {@code text} (for programs that read), or {@code none}.
     */
    @Parameter(property = "plumbline.docs", defaultValue = "markdown")
    private String docs = "markdown";

    /** The request with all that the pom says. */
    Request requestForFiles(NamedDocument named) throws MojoExecutionException {
        refuse(Optional.ofNullable(basePackage).flatMap(QualifiedNames::problemWithPackage));
        refuse(Optional.ofNullable(moduleName).flatMap(QualifiedNames::problemWithModule));
        return request(named)
                .withBasePackage(basePackage)
                .withModuleName(moduleName)
                .withSelection(new Selection(include, exclude))
                .withValidatorsOnly(validatorsOnly)
                .withDocs(formats());
    }

    private Set<DocsFormat> formats() throws MojoExecutionException {
        try {
            return DocsFormat.of(List.of(docs));
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException(String.valueOf(e.getMessage()), e);
        }
    }

    private static void refuse(Optional<String> problem) throws MojoExecutionException {
        if (problem.isPresent()) {
            throw new MojoExecutionException(problem.get());
        }
    }
}
