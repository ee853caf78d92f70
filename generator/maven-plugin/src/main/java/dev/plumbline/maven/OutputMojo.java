package dev.plumbline.maven;

import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Request;
import dev.plumbline.core.plan.QualifiedNames;
import java.util.Optional;
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

    /** The request with all that the pom says. */
    Request requestForFiles(NamedDocument named) throws MojoExecutionException {
        refuse(Optional.ofNullable(basePackage).flatMap(QualifiedNames::problemWithPackage));
        refuse(Optional.ofNullable(moduleName).flatMap(QualifiedNames::problemWithModule));
        return request(named)
                .withBasePackage(basePackage)
                .withModuleName(moduleName)
                .withValidatorsOnly(validatorsOnly);
    }

    private static void refuse(Optional<String> problem) throws MojoExecutionException {
        if (problem.isPresent()) {
            throw new MojoExecutionException(problem.get());
        }
    }
}
