package dev.plumbline.maven;

import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Request;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.ProblemGroup;
import java.io.File;
import java.util.ArrayList;
import java.util.List;
import org.apache.maven.plugin.AbstractMojo;
import org.apache.maven.plugin.MojoExecutionException;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.Parameter;
import org.apache.maven.project.MavenProject;
import org.jspecify.annotations.Nullable;

/** A goal that takes a document: what can be said of it in a pom, and how its problems are shown. */
abstract class DocumentMojo extends AbstractMojo {

    /** The OpenAPI document, or a JSON Schema: a path relative to the project's folder, or a URL. */
    @Parameter(property = "plumbline.document", required = true)
    private String document = "";

    /** Overlays that are put on the document, in their order: paths relative to the project's folder, or URLs. */
    @Parameter(property = "plumbline.overlays")
    private List<String> overlays = List.of();

    /** The folder that a {@code $ref} may lead into; else the one that the document is in. */
    @Parameter(property = "plumbline.root")
    private @Nullable File root;

    /** Whether a {@code $ref} may lead out of that folder or onto the network, and the document be a URL. */
    @Parameter(property = "plumbline.allowRemoteRefs", defaultValue = "false")
    private boolean allowRemoteRefs;

    /** Whether {@code format} rejects a text that is not of the format; else it is an annotation. */
    @Parameter(property = "plumbline.assertFormats", defaultValue = "false")
    private boolean assertFormats;

    /** Whether every warning is an error. */
    @Parameter(property = "plumbline.strict", defaultValue = "false")
    private boolean strict;

    /** Whether the goal does nothing. */
    @Parameter(property = "plumbline.skip", defaultValue = "false")
    private boolean skip;

    @Parameter(defaultValue = "${project}", readonly = true, required = true)
    private @Nullable MavenProject project;

    @Override
    public final void execute() throws MojoExecutionException, MojoFailureException {
        if (skip) {
            getLog().info("skipped");
        } else {
            execute(document());
        }
    }

    /** Does what the goal is for. */
    abstract void execute(NamedDocument named) throws MojoExecutionException, MojoFailureException;

    /** The request as far as it is about the document alone. */
    Request request(NamedDocument named) {
        return named.request()
                .withOverlays(overlays.stream()
                        .map(written ->
                                NamedDocument.of(written, basedir().toPath()).uri())
                        .toList())
                .withRoot(root == null ? null : root.toURI())
                .withRemoteRefs(allowRemoteRefs)
                .withAssertedFormats(assertFormats)
                .withStrict(strict);
    }

    /** The same as options of the command line. */
    List<String> options() {
        List<String> options = new ArrayList<>();
        overlays.forEach(overlay -> options.add(
                "--overlay=" + NamedDocument.of(overlay, basedir().toPath()).uri()));
        if (root != null) {
            options.add("--root=" + root);
        }
        if (allowRemoteRefs) {
            options.add("--allow-remote-refs");
        }
        if (assertFormats) {
            options.add("--assert-formats");
        }
        if (strict) {
            options.add("--strict");
        }
        return options;
    }

    /** The document as it stands in the pom. */
    String written() {
        return document;
    }

    MavenProject project() {
        if (project == null) {
            throw new IllegalStateException("Maven has not said which project this is");
        }
        return project;
    }

    File basedir() {
        return project().getBasedir();
    }

    /** Shows the problems, each with the severity that Maven has for it; a failure where one is an error. */
    void show(NamedDocument named, List<Problem> problems) throws MojoFailureException {
        for (ProblemGroup group :
                ProblemGroup.of(problems.stream().map(named::shown).toList())) {
            String text = group.toString();
            if (group.first().isError()) {
                getLog().error(text);
            } else if (group.first().isAdvice()) {
                getLog().info(text);
            } else {
                getLog().warn(text);
            }
        }
        long errors = problems.stream().filter(Problem::isError).count();
        if (errors > 0) {
            throw new MojoFailureException(
                    written() + " has " + errors + (errors == 1 ? " error" : " errors") + ", which are shown above");
        }
    }

    private NamedDocument document() throws MojoExecutionException {
        try {
            return NamedDocument.of(document, basedir().toPath());
        } catch (IllegalArgumentException e) {
            throw new MojoExecutionException("document is not a path or URL: " + e.getMessage(), e);
        }
    }
}
