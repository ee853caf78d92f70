package dev.plumbline.core.plan;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.ExchangedSchemas;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Waiter;
import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Received;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.BareReference;
import dev.plumbline.core.schema.analysis.Recursion;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Names the validators. A class of its own has every component, whatever a {@code $ref} leads to, every type, and every
 * body and waiter schema; a body that is nothing but a {@code $ref} has the class of what it refers to.
 */
final class ValidatorPlanner {

    /** What the class is called of a schema that means something else where it is received than where it is sent. */
    private static final String RECEIVED = "Received";

    private final SchemaSet schemas;
    private final Predicate<Location> onlyReceived;
    private final Map<Location, List<String>> wanted = new LinkedHashMap<>();
    private final Map<Location, List<String>> matched = new LinkedHashMap<>();

    private ValidatorPlanner(SchemaSet schemas, Predicate<Location> onlyReceived) {
        this.schemas = schemas;
        this.onlyReceived = onlyReceived;
    }

    static ValidatorPlanner of(Api api, SchemaSet schemas) {
        boolean isDirected = schemas.schemas().keySet().stream().anyMatch(Received::is);
        ValidatorPlanner planner = new ValidatorPlanner(
                schemas, isDirected ? ExchangedSchemas.of(api, schemas)::isOnlyReceived : at -> false);
        schemas.schemas().keySet().stream()
                .filter(at -> ComponentSchemas.isComponent(at) && !Received.is(at))
                .forEach(at -> planner.want(at, List.of(at.lastName())));
        api.declarations().forEach(planner::declaration);
        api.operations().forEach(planner::operation);
        api.webhooks().forEach(webhook -> planner.content(webhook.content(), List.of(webhook.name(), "Request")));
        planner.targets();
        // Last, since a schema that anything else asks for has to report.
        planner.matched.keySet().removeIf(at -> planner.meanings(at).anyMatch(planner.wanted::containsKey));
        planner.matched.forEach(planner::want);
        return planner;
    }

    /** The schemas that are only asked whether they match; a recursive one has more to say, such as how deep it goes. */
    Set<Location> matchers() {
        Recursion recursion = Recursion.of(schemas);
        return matched.keySet().stream()
                .flatMap(this::meanings)
                .filter(at -> wanted.containsKey(at) && !recursion.isEndless(at))
                .collect(Collectors.toSet());
    }

    /** The names where there are no types: of what has a name, and of whatever a {@code $ref} leads to. */
    static SortedMap<Location, ClassName> planAlone(
            Map<Location, String> named, SchemaSet schemas, String validatorPackage) {
        return alone(named, schemas).classes(new TreeMap<>(), validatorPackage);
    }

    /** Where there are no types. */
    static ValidatorPlanner alone(Map<Location, String> named, SchemaSet schemas) {
        ValidatorPlanner planner = new ValidatorPlanner(schemas, at -> false);
        named.forEach((at, name) -> planner.want(at, List.of(name)));
        planner.targets();
        return planner;
    }

    /** The schemas that get a class, also those that get it only as they are received. */
    Set<Location> validated() {
        return wanted.keySet().stream()
                .flatMap(at -> Stream.of(at, Received.sent(at)))
                .collect(Collectors.toUnmodifiableSet());
    }

    SortedMap<Location, ClassName> classes(SortedMap<Location, Plan.TypePlan> types, String validatorPackage) {
        NameAllocator names = NameAllocator.types(Set.of(), "");
        Map<Location, String> stems = new LinkedHashMap<>();
        Set<Location> second = wanted.keySet().stream()
                .filter(at -> Received.is(at) && wanted.containsKey(Received.sent(at)))
                .collect(Collectors.toSet());
        List<Location> others = new ArrayList<>();
        for (Location at : wanted.keySet()) {
            Plan.TypePlan type = types.get(Received.sent(at));
            if (type == null && !second.contains(at)) {
                others.add(at);
            } else if (type != null && !second.contains(at)) {
                stems.put(at, names.add(type.name().simpleName()));
            }
        }
        List<String> texts =
                others.stream().map(wanted::get).map(ValidatorPlanner::text).toList();
        List<String> chosen = names.addAll(texts, JavaNames::type);
        for (int i = 0; i < chosen.size(); i++) {
            stems.put(others.get(i), chosen.get(i));
        }
        wanted.keySet().stream()
                .filter(second::contains)
                .forEach(at -> stems.put(at, names.add(stems.get(Received.sent(at)) + RECEIVED)));
        SortedMap<Location, ClassName> classes = new TreeMap<>();
        Set<Location> matchers = matchers();
        stems.forEach((at, stem) -> classes.put(
                at, ClassName.get(validatorPackage, stem + (matchers.contains(at) ? "Matcher" : "Validator"))));
        return classes;
    }

    private static String text(List<String> words) {
        return words.size() == 1 ? words.get(0) : JavaNames.type(words);
    }

    private void want(Location at, List<String> words) {
        meanings(at).forEach(meaning -> wanted.putIfAbsent(meaning, words));
    }

    /** Where a schema means what it is used for: what is sent, what is received, or both where these differ. */
    private Stream<Location> meanings(Location schema) {
        Location sent = Received.sent(schema);
        boolean isOther = schemas.has(Received.at(sent));
        boolean isSent = !isOther || !onlyReceived.test(sent);
        return Stream.concat(
                isSent && schemas.has(sent) ? Stream.of(sent) : Stream.empty(),
                isOther ? Stream.of(Received.at(sent)) : Stream.empty());
    }

    private void declaration(Declaration declaration) {
        declaration.accept(new Wanted()).forEach(this::want);
    }

    /** The schemas of a declaration that need a validator, each with the words of its name. */
    private static final class Wanted implements Declaration.Visitor<Map<Location, List<String>>> {

        @Override
        public Map<Location, List<String>> object(Declaration.ObjectType object) {
            return Map.of(object.at(), object.path());
        }

        @Override
        public Map<Location, List<String>> openEnum(Declaration.OpenEnum openEnum) {
            return Map.of();
        }

        @Override
        public Map<Location, List<String>> union(Declaration.UnionType union) {
            Map<Location, List<String>> wanted = new LinkedHashMap<>();
            wanted.put(union.at(), union.path());
            for (Declaration.Branch branch : union.branches()) {
                wanted.putIfAbsent(branch.schema(), List.of(String.join(" ", union.path()), branch.name()));
            }
            return wanted;
        }
    }

    private void operation(Operation operation) {
        for (Parameter parameter : operation.parameters()) {
            Schema schema = schemas.schemas().get(parameter.schema());
            if (schema != null && restricts(schema)) {
                want(parameter.schema(), List.of(operation.id(), parameter.name()));
            }
        }
        operation
                .body()
                .ifPresent(body ->
                        body.contents().forEach(content -> content(content, List.of(operation.id(), "Request"))));
        for (Response response : operation.responses()) {
            String name = response.isSuccess() ? "Response" : "Response " + response.status();
            response.contents().forEach(content -> content(content, List.of(operation.id(), name)));
            response.failure()
                    .ifPresent(failure -> matched.putIfAbsent(failure.schema(), List.of(operation.id(), "Failure")));
        }
        operation.waiter().ifPresent(this::waiter);
    }

    private void content(Content content, List<String> words) {
        content.schema()
                .flatMap(at -> Optional.ofNullable(schemas.schemas().get(at)))
                .filter(schema -> !schema.keywords().isEmpty()
                        && BareReference.saidBy(schema).isEmpty())
                .ifPresent(schema -> want(schema.at(), words));
    }

    private void waiter(Waiter waiter) {
        matched.putIfAbsent(waiter.success(), List.of(waiter.name(), "Success"));
        for (Waiter.Retry retry : waiter.retries()) {
            String status = retry.status().isPresent() ? " " + retry.status().getAsInt() : "";
            retry.schema().ifPresent(schema -> matched.putIfAbsent(schema, List.of(waiter.name(), "Not Yet" + status)));
        }
        waiter.failures()
                .forEach(failure -> matched.putIfAbsent(failure.schema(), List.of(waiter.name(), failure.title())));
    }

    private void targets() {
        schemas.schemas().values().stream()
                .flatMap(schema -> schema.keywords().stream())
                .filter(Ref.class::isInstance)
                .map(keyword -> ((Ref) keyword).target())
                .forEach(target -> want(target, List.of(named(target))));
    }

    private static String named(Location target) {
        return target.pointer().isEmpty() ? target.document() : target.lastName();
    }

    /** Whether the schema says more than a Java type can. */
    private static boolean restricts(Schema schema) {
        return BareReference.saidBy(schema).isEmpty()
                && schema.keywords().stream()
                        .filter(keyword -> !(keyword instanceof Type))
                        .anyMatch(keyword -> !keyword.checks().isEmpty());
    }
}
