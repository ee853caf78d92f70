package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.curl.CurlSample;
import dev.plumbline.core.emit.docs.http.HttpSample;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.plan.Plan.CallPlan;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An operation called from a shell, from Java and as HTTP, in each way that there is. */
final class SampleSection {

    private final PageContext material;
    private final Operation operation;

    private SampleSection(PageContext material, Operation operation) {
        this.material = material;
        this.operation = operation;
    }

    /** The section; nothing where the examples of its requests show all. */
    static void add(PageContext material, Operation operation, PageBuilder page) {
        List<CallPlan> ways = JavaCalls.of(material, operation)
                .map(call -> call.names().calls())
                .orElse(List.of());
        if (ways.isEmpty()
                || ways.size() == 1
                        && material.hasExamples(operation)
                        && ways.get(0).body().flatMap(Content::json).isPresent()
                        && operation.jsonResult().isPresent()) {
            return;
        }
        page.heading(2, "How to call it");
        SampleSection section = new SampleSection(material, operation);
        section.curl(page);
        section.java(ways, page);
        section.http(page);
    }

    private void curl(PageBuilder page) {
        page.heading(3, "With curl");
        samples(
                page,
                "bash",
                () -> CurlSample.of(material.api(), material.schemas(), operation)
                        .text(),
                (body, example) -> CurlSample.of(material.api(), material.schemas(), operation, body, example)
                        .text());
    }

    private void http(PageBuilder page) {
        page.heading(3, "As HTTP");
        samples(
                page,
                "http",
                () -> HttpSample.of(material.api(), material.schemas(), operation),
                (body, example) -> HttpSample.of(material.api(), material.schemas(), operation, body, example));
    }

    /** What is sent with each body that there may be. */
    private interface Sent {

        String with(Content body, @Nullable JsonNode example);
    }

    private void samples(PageBuilder page, String language, Supplier<String> bare, Sent sent) {
        List<Content> bodies = material.requests(operation).stream()
                .map(RequestContent::content)
                .toList();
        if (bodies.isEmpty()) {
            page.code(language, bare.get());
        }
        for (Content body : bodies) {
            label(body, bodies.size(), page);
            JsonNode example =
                    body.examples().stream().findFirst().map(Example::value).orElse(null);
            page.code(language, sent.with(body, example));
        }
    }

    private void java(List<CallPlan> ways, PageBuilder page) {
        page.heading(3, "With Java");
        JavaCalls call = JavaCalls.of(material, operation).orElseThrow();
        long bodies = ways.stream().map(CallPlan::body).distinct().count();
        Optional<Content> first = ways.get(0).body();
        for (CallPlan way : ways) {
            if (way.stream().isPresent() && !way.body().equals(first)) {
                continue;
            }
            way.body().ifPresent(body -> label(body, bodies, page));
            way.stream()
                    .ifPresent(stream -> page.paragraph(Line.words("For the stream of ")
                            .thenCode(stream.mediaType())
                            .then(":")));
            page.code("java", OperationJava.of(material, call, way));
        }
    }

    private static void label(Content body, long bodies, PageBuilder page) {
        if (bodies > 1) {
            page.paragraph(
                    Line.words("With a body of ").thenCode(body.mediaType()).then(":"));
        }
    }
}
