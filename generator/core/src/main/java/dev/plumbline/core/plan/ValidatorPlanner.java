package dev.plumbline.core.plan;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Waiter;
import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.Ref;
import dev.plumbline.core.schema.keyword.Type;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Names the validators. A class of its own has every component, whatever a {@code $ref} leads to, every type, and every
 * body and waiter schema; a body that is nothing but a {@code $ref} has the class of what it refers to.
 */
final class ValidatorPlanner {

    private final SchemaSet schemas;
    private final Map<Location, List<String>> wanted = new LinkedHashMap<>();

    private ValidatorPlanner(SchemaSet schemas) {
        this.schemas = schemas;
    }

    static SortedMap<Location, ClassName> plan(
            Api api, SchemaSet schemas, SortedMap<Location, Plan.TypePlan> types, String validatorPackage) {
        ValidatorPlanner planner = new ValidatorPlanner(schemas);
        schemas.schemas().keySet().stream()
                .filter(ComponentSchemas::isComponent)
                .forEach(at -> planner.want(at, List.of(at.lastName())));
        api.declarations().forEach(planner::declaration);
        api.operations().forEach(planner::operation);
        planner.targets();
        return planner.classes(types, validatorPackage);
    }

    /** The names where there are no types: of what has a name, and of whatever a {@code $ref} leads to. */
    static SortedMap<Location, ClassName> planAlone(
            Map<Location, String> named, SchemaSet schemas, String validatorPackage) {
        ValidatorPlanner planner = new ValidatorPlanner(schemas);
        named.forEach((at, name) -> planner.want(at, List.of(name)));
        planner.targets();
        return planner.classes(new TreeMap<>(), validatorPackage);
    }

    private SortedMap<Location, ClassName> classes(SortedMap<Location, Plan.TypePlan> types, String validatorPackage) {
        NameAllocator names = NameAllocator.types(Set.of(), "");
        Map<Location, String> stems = new LinkedHashMap<>();
        wanted.keySet().forEach(at -> {
            Plan.TypePlan type = types.get(at);
            if (type != null) {
                stems.put(at, names.add(type.name().simpleName()));
            }
        });
        List<Location> others =
                wanted.keySet().stream().filter(at -> !types.containsKey(at)).toList();
        List<String> texts =
                others.stream().map(wanted::get).map(ValidatorPlanner::text).toList();
        List<String> chosen = names.addAll(texts, JavaNames::type);
        for (int i = 0; i < chosen.size(); i++) {
            stems.put(others.get(i), chosen.get(i));
        }
        SortedMap<Location, ClassName> classes = new TreeMap<>();
        stems.forEach((at, stem) -> classes.put(at, ClassName.get(validatorPackage, stem + "Validator")));
        return classes;
    }

    private static String text(List<String> words) {
        return words.size() == 1 ? words.get(0) : JavaNames.type(words);
    }

    private void want(Location at, List<String> words) {
        if (schemas.schemas().containsKey(at)) {
            wanted.putIfAbsent(at, words);
        }
    }

    private void declaration(Declaration declaration) {
        if (!(declaration instanceof Declaration.OpenEnum)) {
            want(declaration.at(), declaration.path());
        }
        if (declaration instanceof Declaration.UnionType union) {
            for (Declaration.Branch branch : union.branches()) {
                want(branch.schema(), List.of(String.join(" ", declaration.path()), branch.name()));
            }
        }
    }

    private void operation(Operation operation) {
        for (Parameter parameter : operation.parameters()) {
            Schema schema = schemas.schemas().get(parameter.schema());
            if (schema != null && restricts(schema)) {
                want(parameter.schema(), List.of(operation.id(), parameter.name()));
            }
        }
        operation.body().ifPresent(body -> content(body.content(), List.of(operation.id(), "Request")));
        for (Response response : operation.responses()) {
            String name = response.isSuccess() ? "Response" : "Response " + response.status();
            response.content().ifPresent(content -> content(content, List.of(operation.id(), name)));
        }
        operation.waiter().ifPresent(this::waiter);
    }

    private void content(Content content, List<String> words) {
        Schema schema = schemas.schemas().get(content.schema());
        if (schema != null && !isReference(schema)) {
            want(content.schema(), words);
        }
    }

    private void waiter(Waiter waiter) {
        want(waiter.success(), List.of(waiter.name(), "Success"));
        for (Waiter.Retry retry : waiter.retries()) {
            String status = retry.status().isPresent() ? " " + retry.status().getAsInt() : "";
            retry.schema().ifPresent(schema -> want(schema, List.of(waiter.name(), "Not Yet" + status)));
        }
        waiter.failures().forEach(failure -> want(failure.schema(), List.of(waiter.name(), failure.title())));
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

    private static boolean isReference(Schema schema) {
        return schema.keywords().size() == 1 && schema.keywords().get(0) instanceof Ref;
    }

    /** Whether the schema says more than a Java type can. */
    private static boolean restricts(Schema schema) {
        return !isReference(schema)
                && schema.keywords().stream()
                        .filter(keyword -> !(keyword instanceof Type))
                        .anyMatch(keyword -> !keyword.checks().isEmpty());
    }
}
