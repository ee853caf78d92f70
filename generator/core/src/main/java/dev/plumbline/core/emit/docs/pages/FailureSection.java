package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.sample.JavaProgram;
import dev.plumbline.core.emit.docs.wording.Sentences;
import dev.plumbline.core.emit.docs.wording.Wording;
import dev.plumbline.core.model.Failure;
import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;

/** What of a success says that the call failed, and what that amounts to. */
final class FailureSection {

    private final PageContext material;
    private final PageBuilder page;

    FailureSection(PageContext material, PageBuilder page) {
        this.material = material;
        this.page = page;
    }

    void add(Failure failure) {
        Schema schema = material.schemas().at(failure.schema());
        page.heading(4, "When it is a failure");
        page.addAll(Prose.blocks(schema.text().description()));
        page.paragraph(Line.words("This success says that the call failed: ")
                .then(Sentences.sentence(
                        List.of(Sentences.and(new Wording(material.schemas()).facts(schema, "the response")))))
                .then(" The client then throws what it throws for the status that the failure amounts to."));
        List<List<Line>> rows = new ArrayList<>();
        failure.statuses()
                .forEach((status, codes) -> rows.add(List.of(
                        Line.join(codes.stream().map(Line::code).toList(), ", "),
                        Line.words(Integer.toString(status)))));
        rows.add(List.of(
                Line.words(rows.isEmpty() ? "any" : "any other"), Line.words(Integer.toString(failure.otherwise()))));
        page.table(List.of("Code", "Amounts to status"), rows);
        failure.code()
                .ifPresent(pointer -> page.paragraph(Line.words("The code is at ")
                        .thenCode(pointer)
                        .then(failure.message()
                                .map(message -> Line.words(", its sentence at ")
                                        .thenCode(message)
                                        .then("."))
                                .orElse(Line.words(".")))));
        failure.type()
                .named()
                .ifPresent(name -> page.paragraph(Line.words("In Java: ")
                        .thenCode("error("
                                + new JavaProgram(material.schemas(), material.plan()).typeName(failure.type())
                                + ".class)")
                        .then(" of the exception.")));
    }
}
