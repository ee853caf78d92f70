package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.model.Operation;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.Plan.ApiPlan;
import dev.plumbline.core.plan.Plan.CallPlan;
import dev.plumbline.core.plan.Plan.OperationPlan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An operation as the generated client has it.
 *
 * @param api the names of its group
 * @param names its own names
 */
record JavaCalls(ApiPlan api, OperationPlan names) {

    static Optional<JavaCalls> of(PageContext material, Operation operation) {
        return material.planned(operation).map(planned -> new JavaCalls(planned.api(), planned.names()));
    }

    /** {@code client.video().createVideo(request)}. */
    String call() {
        return call(names.calls().get(0));
    }

    /** One of the ways to call it, with the names of its arguments. */
    String call(CallPlan way) {
        List<String> path =
                names.positional().stream().map(Plan.ParameterPlan::name).toList();
        return call(way, path, names.params().isPresent());
    }

    /** The same with values for the path's parameters. */
    String call(CallPlan way, List<String> path, boolean params) {
        List<String> arguments = new ArrayList<>(path);
        way.body().ifPresent(body -> arguments.add(way.argument()));
        names.params().filter(found -> params).ifPresent(found -> arguments.add(found.argument()));
        return on(way.method(), String.join(", ", arguments));
    }

    /** A call of another method of the group. */
    String on(String method, String arguments) {
        return "client." + api.accessor() + "()." + method + "(" + arguments + ")";
    }

    /** The call that reads all pages, where it has pages. */
    Optional<String> pages() {
        return names.pages().map(pages -> call().replace("." + names.method() + "(", "." + pages.method() + "("));
    }

    Optional<String> waitMethod() {
        return names.waiter().map(Plan.DescriptorPlan::method);
    }

    /** The method that fetches a finished file, named beside the waiting method. */
    Optional<String> downloadMethod() {
        boolean downloads = names.operation()
                .waiter()
                .filter(waiter -> !waiter.downloads().isEmpty())
                .isPresent();
        return downloads ? waitMethod().map(name -> "download" + name.replaceFirst("^waitFor", "")) : Optional.empty();
    }
}
