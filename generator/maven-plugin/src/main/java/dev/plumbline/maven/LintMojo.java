package dev.plumbline.maven;

import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.OwnClasses;
import org.apache.maven.plugin.MojoFailureException;
import org.apache.maven.plugins.annotations.LifecyclePhase;
import org.apache.maven.plugins.annotations.Mojo;

/** Says what is wrong with a document, examples included, and fails where that is an error. */
@Mojo(name = "lint", defaultPhase = LifecyclePhase.VALIDATE, threadSafe = true)
public final class LintMojo extends DocumentMojo {

    /** For Maven. */
    public LintMojo() {}

    @Override
    void execute(NamedDocument named) throws MojoFailureException {
        show(named, OwnClasses.with(() -> Generator.run(request(named))).problems());
    }
}
