package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.sample.JavaProgram;
import dev.plumbline.core.model.Link;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan.CallPlan;
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
                .filter(operation -> material.requests(operation).stream()
                        .findFirst()
                        .filter(request -> !request.content().examples().isEmpty())
                        .isPresent())
                .filter(operation -> operation.parameters().isEmpty())
                .findFirst()
                .flatMap(operation -> JavaCalls.of(material, operation)
                        .map(call -> new QuickStart(material).program(operation, call)));
    }

    private String program(Operation operation, JavaCalls call) {
        JavaProgram program = new JavaProgram(material.schemas(), material.plan());
        CallPlan way = call.names().calls().get(0);
        way.body().ifPresent(body -> body.payload().accept(new JavaBody(material.schemas(), program, way, body)));
        Optional<Type> response = PageContext.resultType(operation);
        if (response.isEmpty()) {
            operation
                    .result()
                    .accept(new JavaResult(program, call.call(), call.names().result()));
            return program.text();
        }
        program.assign(response.get(), "created", call.call());
        query(operation).flatMap(query -> JavaCalls.of(material, query)).ifPresent(query -> wait(query, program));
        return program.text();
    }

    private void wait(JavaCalls query, JavaProgram program) {
        Optional<Type> response = PageContext.resultType(query.names().operation());
        if (query.waitMethod().isPresent() && response.isPresent()) {
            program.assign(
                    response.get(), "finished", query.on(query.waitMethod().get(), "created"));
            query.downloadMethod()
                    .ifPresent(method -> program.run(query.on(
                            method,
                            "finished, "
                                    + program.path(ResultFile.name(query.names().operation())))));
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
