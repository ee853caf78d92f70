package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.Body;
import dev.plumbline.core.emit.docs.fact.Modes;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.sample.CurlSample;
import dev.plumbline.core.emit.docs.sample.JavaSamples;
import dev.plumbline.core.emit.docs.sample.JsonSample;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.model.Operation;

/** The document's examples of an operation's request, each as JSON, as a curl command and as Java. */
final class ExamplesPage {

    private ExamplesPage() {}

    static Page of(PageContext material, Operation operation) {
        Body body = material.request(operation).orElseThrow();
        PageBuilder page = new PageBuilder(
                "examples/" + material.file(operation),
                Line.words("Examples: " + PageContext.title(operation)),
                PageContext.examplesKey(operation));
        page.paragraph(Line.words("Requests of ")
                .thenLink(PageContext.title(operation), PageContext.key(operation))
                .then(", exactly as documented. The commands take ")
                .then(Line.join(
                        CurlSample.variables(material.api()).stream()
                                .map(Line::code)
                                .toList(),
                        " and "))
                .then(" from the environment; the Java is that of the generated client."));
        for (Example example : body.content().examples()) {
            page.heading(2, example.summary() == null ? example.name() : example.summary());
            page.addAll(Prose.blocks(example.description()));
            new Modes(material.schemas())
                    .accepting(body.modes(), example.value())
                    .filter(mode -> body.hasModes())
                    .ifPresent(mode -> page.paragraph(Line.words("Mode: ").then(mode.title())));
            page.heading(3, "JSON").code("json", JsonSample.of(example.value()));
            page.heading(3, "curl").code("bash", CurlSample.of(material.api(), operation, example.value()));
            page.heading(3, "Java")
                    .code(
                            "java",
                            JavaSamples.of(
                                            material.schemas(),
                                            material.plan(),
                                            body.content().type().orElseThrow(),
                                            example.value())
                                    .declaring("request"));
        }
        return page.build();
    }
}
