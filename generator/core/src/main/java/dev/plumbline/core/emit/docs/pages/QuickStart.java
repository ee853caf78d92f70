package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.sample.JavaProgram;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.model.Link;
import dev.plumbline.core.model.Operation;
import java.util.List;
import java.util.Optional;

/** A first program: the first documented request is sent, and where it starts a task, the result waited for. */
final class QuickStart {

    private final PageContext material;

    private QuickStart(PageContext material) {
        this.material = material;
    }

    /** The program; nothing where the document has no example of a request. */
    static Optional<String> of(PageContext material) {
        return material.api().operations().stream()
                .filter(material::hasExamples)
                .filter(operation -> operation.parameters().isEmpty())
                .findFirst()
                .flatMap(operation -> JavaCalls.of(material.plan(), operation)
                        .map(call -> new QuickStart(material).program(operation, call)));
    }

    private String program(Operation operation, JavaCalls call) {
        JavaProgram program = new JavaProgram(material.schemas(), material.plan());
        Content content = operation.body().orElseThrow().content();
        Example example = content.examples().get(0);
        program.declare(content.type().orElseThrow(), call.names().body(), example.value());
        Optional<Content> response = PageContext.responseContent(operation);
        if (response.isEmpty()) {
            program.run(call.call());
            return program.text();
        }
        program.assign(response.get().type().orElseThrow(), "created", call.call());
        query(operation)
                .flatMap(query -> JavaCalls.of(material.plan(), query))
                .ifPresent(query -> wait(query, program));
        return program.text();
    }

    private void wait(JavaCalls query, JavaProgram program) {
        Optional<Content> response = PageContext.responseContent(query.names().operation());
        if (query.waitMethod().isPresent() && response.isPresent()) {
            program.assign(
                    response.get().type().orElseThrow(),
                    "finished",
                    query.on(query.waitMethod().get(), "created"));
            query.downloadMethod()
                    .ifPresent(method -> program.run(query.on(method, "finished, " + program.path("result"))));
        }
    }

    private Optional<Operation> query(Operation operation) {
        List<Link> links = operation.links();
        return links.stream()
                .flatMap(link -> material.operation(link.operationId()).stream())
                .filter(query -> query.waiter().isPresent())
                .findFirst();
    }
}
