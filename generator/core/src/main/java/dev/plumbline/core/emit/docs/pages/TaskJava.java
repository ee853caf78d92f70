package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.sample.JavaProgram;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.model.Waiter;
import dev.plumbline.core.plan.Plan;
import java.util.List;

/** Waiting in Java. */
final class TaskJava {

    private final PageContext material;
    private final Operation query;
    private final JavaCalls call;

    TaskJava(PageContext material, Operation query, JavaCalls call) {
        this.material = material;
        this.query = query;
        this.call = call;
    }

    void add(Waiter waiter, PageBuilder page) {
        String method = call.waitMethod().orElseThrow();
        page.heading(3, "In Java");
        List<Line> endings = List.of(
                Line.code(method).then(" returns the response of a finished task."),
                Line.code("WaitFailedException")
                        .then(": the task has failed. It holds the name and sentence of the table above, and the last"
                                + " response."),
                Line.code("WaitTimeoutException")
                        .then(": the time is over, the task is not. It holds the id and the last response."),
                Line.code("WaitInterruptedException").then(": the thread was interrupted. It holds the id, too."));
        page.bullets(endings);
        PageContext.resultType(query).ifPresent(type -> program(type, method, page));
    }

    private void program(Type type, String method, PageBuilder page) {
        page.paragraph("An id is enough to go on waiting, also in another process:");
        JavaProgram program = new JavaProgram(material.schemas(), material.plan());
        String id = call.names().positional().stream()
                .findFirst()
                .map(Plan.ParameterPlan::name)
                .orElse("id");
        program.assign(type, "finished", call.on(method, id));
        call.downloadMethod()
                .ifPresent(name -> program.run(call.on(name, "finished, " + program.path(ResultFile.name(query)))));
        page.code("java", program.text());
        page.paragraph(Line.words("To keep the id before the first query, give ")
                .thenCode("WaitOptions")
                .then(" with a listener: ")
                .thenCode("onStarted")
                .then(" is told the id, ")
                .thenCode("onProgress")
                .then(" each response in between. ")
                .thenCode("withDeadline")
                .then(" and ")
                .thenCode("withPacing")
                .then(" change the times."));
    }
}
