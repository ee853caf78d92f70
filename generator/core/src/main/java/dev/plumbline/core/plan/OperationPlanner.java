package dev.plumbline.core.plan;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Header;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Part;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.RequestBody;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Result;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Names what belongs to one operation: its ways to be called, and the classes of what it takes and gives. */
final class OperationPlanner {

    private final ExchangeNames classes;
    private final NameAllocator methods;
    private final NameAllocator constants;

    /**
     * For the operations of one group.
     *
     * @param methods where the group's methods get their names, those of the operations themselves taken already
     * @param constants the same for the descriptors
     */
    OperationPlanner(ExchangeNames classes, NameAllocator methods, NameAllocator constants) {
        this.classes = classes;
        this.methods = methods;
        this.constants = constants;
    }

    Plan.OperationPlan plan(Operation operation, String method, String constant) {
        List<String> parameters = parameters(operation);
        List<Plan.CallPlan> calls = calls(operation, method, constant, parameters);
        Plan.OperationPlan plan = new Plan.OperationPlan(
                operation,
                method,
                constant,
                parameters,
                calls.get(0).argument(),
                operation
                        .waiter()
                        .map(waiter -> new Plan.DescriptorPlan(
                                methods.add(JavaNames.member(waiter.name())),
                                constants.add(JavaNames.constant(waiter.name())))),
                operation
                        .pages()
                        .map(pages ->
                                new Plan.DescriptorPlan(methods.add(method + "All"), constants.add(constant + "_ALL"))),
                Optional.empty(),
                calls,
                result(operation),
                headers(operation));
        return plan.together().isEmpty() ? plan : withParams(plan);
    }

    private Plan.OperationPlan withParams(Plan.OperationPlan plan) {
        ClassName name = classes.request(plan.operation(), "Params");
        Plan.ParamsPlan params = new Plan.ParamsPlan(name, argument(plan.parameters(), plan.body(), "params"));
        return new Plan.OperationPlan(
                plan.operation(),
                plan.method(),
                plan.constant(),
                plan.parameters(),
                plan.body(),
                plan.waiter(),
                plan.pages(),
                Optional.of(params),
                plan.calls(),
                plan.result(),
                plan.headers());
    }

    /** Arguments of a method, and the components of the record: the same name in both is no matter. */
    private static List<String> parameters(Operation operation) {
        List<String> names =
                new ArrayList<>(Collections.nCopies(operation.parameters().size(), ""));
        Map<Boolean, List<Integer>> parted = IntStream.range(0, names.size())
                .boxed()
                .collect(Collectors.partitioningBy(
                        i -> operation.parameters().get(i).in() == Parameter.In.PATH));
        parted.values().forEach(places -> {
            List<Parameter> some =
                    places.stream().map(operation.parameters()::get).toList();
            List<String> chosen = NameAllocator.members(Reserved.MEMBERS).addAll(texts(some), JavaNames::member);
            for (int i = 0; i < chosen.size(); i++) {
                names.set(places.get(i), chosen.get(i));
            }
        });
        return names;
    }

    /** A header that is called like something in the query, or a cookie like one of these, says what it is. */
    private static List<String> texts(List<Parameter> parameters) {
        return parameters.stream()
                .map(parameter -> parameters.stream().anyMatch(other -> goesBefore(other, parameter))
                        ? parameter.name() + " " + parameter.in().word()
                        : parameter.name())
                .toList();
    }

    private static boolean goesBefore(Parameter one, Parameter other) {
        return one.in().compareTo(other.in()) < 0
                && JavaNames.member(one.name()).equals(JavaNames.member(other.name()));
    }

    private List<Plan.CallPlan> calls(Operation operation, String method, String constant, List<String> parameters) {
        List<Plan.CallPlan> calls = new ArrayList<>();
        List<Content> contents = operation.body().map(RequestBody::contents).orElse(List.of());
        calls.add(call(operation, method, constant, contents.stream().findFirst(), parameters));
        contents.stream().skip(1).forEach(content -> {
            String as = methods.add(method + "As" + ContentWord.of(content));
            calls.add(call(operation, as, constant, Optional.of(content), parameters));
        });
        operation.stream().ifPresent(stream -> {
            String streamed = constants.add(constant + "_STREAM");
            List.copyOf(calls)
                    .forEach(call -> calls.add(new Plan.CallPlan(
                            methods.add(call.method() + "Stream"),
                            streamed,
                            call.body(),
                            call.argument(),
                            call.form(),
                            Optional.of(stream))));
        });
        return calls;
    }

    private Plan.CallPlan call(
            Operation operation, String method, String constant, Optional<Content> body, List<String> parameters) {
        String wanted = body.map(content -> content.payload().accept(new ArgumentWord()))
                .orElse(ArgumentWord.REQUEST);
        return new Plan.CallPlan(
                method,
                constant,
                body,
                argument(parameters, "", wanted, "body"),
                body.flatMap(content -> form(operation, content)),
                Optional.empty());
    }

    /** The first of the words that is no parameter's name; numbered where each is. */
    private static String argument(List<String> parameters, String other, String... wanted) {
        return Stream.of(wanted)
                .filter(name -> !parameters.contains(name) && !name.equals(other))
                .findFirst()
                .orElseGet(() -> {
                    NameAllocator names = NameAllocator.members(Set.of());
                    parameters.forEach(names::add);
                    names.add(other);
                    return names.add(wanted[0]);
                });
    }

    private Optional<Plan.FormPlan> form(Operation operation, Content content) {
        if (!(content.payload() instanceof Payload.Multipart multipart)
                || multipart.parts().isEmpty()) {
            return Optional.empty();
        }
        NameAllocator names = NameAllocator.members(Reserved.union(Reserved.MEMBERS, Set.of("form", "each")));
        List<Part> parts = multipart.parts();
        List<String> members = names.addAll(parts.stream().map(Part::name).toList(), JavaNames::member);
        List<String> headers = new ArrayList<>();
        for (int i = 0; i < members.size(); i++) {
            headers.add(parts.get(i).headers().isEmpty() ? "" : names.add(members.get(i) + "Headers"));
        }
        return Optional.of(new Plan.FormPlan(classes.request(operation, "Form"), members, headers));
    }

    private Optional<Plan.ResultPlan> result(Operation operation) {
        if (!(operation.result() instanceof Result.Several several)) {
            return Optional.empty();
        }
        List<String> wanted = several.responses().stream()
                .map(Response::status)
                .map(StatusName::of)
                .toList();
        return Optional.of(new Plan.ResultPlan(
                classes.response(operation, "Result"), classes.inside().addAll(wanted, x -> x)));
    }

    /** Headers of any success; their names do not tell upper from lower case. */
    private Optional<Plan.HeadersPlan> headers(Operation operation) {
        Map<String, Header> headers = new LinkedHashMap<>();
        operation.responses().stream()
                .filter(Response::isSuccess)
                .flatMap(response -> response.headers().stream())
                .forEach(header -> headers.putIfAbsent(header.name().toLowerCase(Locale.ROOT), header));
        if (headers.isEmpty()) {
            return Optional.empty();
        }
        List<Header> all = List.copyOf(headers.values());
        List<String> members = NameAllocator.members(Reserved.union(Reserved.MEMBERS, Set.of("of")))
                .addAll(all.stream().map(Header::name).toList(), JavaNames::member);
        return Optional.of(new Plan.HeadersPlan(classes.response(operation, "Headers"), all, members));
    }

    /** What the argument of a body is called. */
    private static final class ArgumentWord implements Payload.Visitor<String> {

        static final String REQUEST = "request";

        @Override
        public String json(Payload.Json json) {
            return REQUEST;
        }

        @Override
        public String form(Payload.Form form) {
            return REQUEST;
        }

        @Override
        public String multipart(Payload.Multipart multipart) {
            return "form";
        }

        @Override
        public String text(Payload.Text text) {
            return "text";
        }

        @Override
        public String binary(Payload.Binary binary) {
            return "content";
        }

        @Override
        public String events(Payload.Events events) {
            return REQUEST;
        }

        @Override
        public String jsonLines(Payload.JsonLines lines) {
            return REQUEST;
        }
    }
}
