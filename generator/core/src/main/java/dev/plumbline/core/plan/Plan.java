package dev.plumbline.core.plan;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Header;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Result;
import dev.plumbline.core.model.SecurityScheme;
import dev.plumbline.core.model.Webhook;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Received;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.BareReference;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Every Java name of a run.
 *
 * @param basePackage the client's package; models are in {@code .model}, validators in {@code .validator}
 * @param moduleName the JPMS module to declare, or none
 * @param client the client class
 * @param apis the classes of each tag, in document order
 * @param types each declaration's class
 * @param validators each schema that has a validator class of its own
 * @param matchers those of them that are only asked whether they match, and so have no report
 * @param settings what is set on a client
 * @param webhooks the reader of what the provider sends, where it sends something
 */
public record Plan(
        String basePackage,
        @Nullable String moduleName,
        ClassName client,
        List<ApiPlan> apis,
        SortedMap<Location, TypePlan> types,
        SortedMap<Location, ClassName> validators,
        Set<Location> matchers,
        ClientPlan settings,
        Optional<WebhooksPlan> webhooks) {

    public Plan {
        apis = List.copyOf(apis);
        types = Collections.unmodifiableSortedMap(new TreeMap<>(types));
        validators = Collections.unmodifiableSortedMap(new TreeMap<>(validators));
        matchers = Set.copyOf(matchers);
    }

    /** The names of a run that prints no client: of no class but the validators'. */
    public static Plan ofValidators(
            String basePackage, @Nullable String moduleName, SortedMap<Location, ClassName> validators) {
        ClassName none = ClassName.get(basePackage, "Client");
        ClientPlan settings = new ClientPlan(List.of(), none, List.of());
        return new Plan(
                basePackage,
                moduleName,
                none,
                List.of(),
                new TreeMap<>(),
                validators,
                Set.of(),
                settings,
                Optional.empty());
    }

    /** The names for a declaration; throws {@link IllegalArgumentException} for a location that has none. */
    public TypePlan typeAt(Location declaration) {
        TypePlan type = types.get(declaration);
        if (type == null) {
            throw new IllegalArgumentException("no type at " + declaration);
        }
        return type;
    }

    /** A schema's own validator class; throws {@link IllegalArgumentException} where it has none. */
    public ClassName validatorAt(Location schema) {
        ClassName validator = validators.get(schema);
        if (validator == null) {
            throw new IllegalArgumentException("no validator for " + schema);
        }
        return validator;
    }

    /** The validator class for a schema: its own, or that of the schema it is nothing but a {@code $ref} to. */
    public Optional<ClassName> validator(Location schema, SchemaSet schemaSet) {
        return validator(schema, schemaSet, at -> Stream.of(at, Received.at(at)));
    }

    /** As {@link #validator}, for what is received. */
    public Optional<ClassName> receivedValidator(Location schema, SchemaSet schemaSet) {
        return validator(schema, schemaSet, at -> Stream.of(Received.at(at), at));
    }

    /** @param meanings where a schema stands that has a class, the wanted one first */
    private Optional<ClassName> validator(
            Location schema, SchemaSet schemaSet, Function<Location, Stream<Location>> meanings) {
        Schema here = schemaSet.schemas().get(schema);
        Predicate<Location> isNamed = at -> meanings.apply(at).anyMatch(validators::containsKey);
        Location end = here == null
                ? schema
                : BareReference.follow(here, schemaSet, BareReference::saidBy, isNamed)
                        .end()
                        .at();
        return meanings.apply(end)
                .filter(validators::containsKey)
                .map(validators::get)
                .findFirst();
    }

    /**
     * The names for a tag.
     *
     * @param tag the tag
     * @param name the blocking class; {@code async} and {@code raw} are its other two forms
     * @param accessor the client's method that gives it
     * @param calls the package-private class of the operations' descriptors
     */
    public record ApiPlan(
            String tag,
            ClassName name,
            ClassName async,
            ClassName raw,
            String accessor,
            List<OperationPlan> operations,
            ClassName calls) {

        public ApiPlan {
            operations = List.copyOf(operations);
        }
    }

    /**
     * The names for an operation.
     *
     * @param method the Java method
     * @param constant the descriptor's constant
     * @param parameters the Java name of each of {@link Operation#parameters()}, in their order
     * @param body the Java name of the body's parameter
     * @param waiter the names for {@link Operation#waiter()}, where there is one
     * @param pages the names for {@link Operation#pages()}, where there are any
     * @param params the record of the parameters that are not in the path, where there are any
     * @param calls the ways to call it, the first is {@code method}
     * @param result the sealed interface of a {@link Result.Several}
     * @param headers the record of the headers that a success is documented with, where there are any
     */
    public record OperationPlan(
            Operation operation,
            String method,
            String constant,
            List<String> parameters,
            String body,
            Optional<DescriptorPlan> waiter,
            Optional<DescriptorPlan> pages,
            Optional<ParamsPlan> params,
            List<CallPlan> calls,
            Optional<ResultPlan> result,
            Optional<HeadersPlan> headers) {

        public OperationPlan {
            parameters = List.copyOf(parameters);
            calls = List.copyOf(calls);
        }

        /** The parameters that are arguments of their own, with their Java names: those in the path. */
        public List<ParameterPlan> positional() {
            return named(parameter -> parameter.in() == Parameter.In.PATH);
        }

        /** The parameters that stand together in one record; a key that the options of a call give is none of them. */
        public List<ParameterPlan> together() {
            return named(parameter -> parameter.in() != Parameter.In.PATH && !isKey(parameter));
        }

        private boolean isKey(Parameter parameter) {
            return parameter.in() == Parameter.In.HEADER
                    && operation
                            .idempotencyKey()
                            .filter(parameter.name()::equalsIgnoreCase)
                            .isPresent();
        }

        private List<ParameterPlan> named(Predicate<Parameter> wanted) {
            return IntStream.range(0, parameters.size())
                    .mapToObj(i -> new ParameterPlan(operation.parameters().get(i), parameters.get(i)))
                    .filter(plan -> wanted.test(plan.parameter()))
                    .toList();
        }
    }

    /** A parameter and its Java name. */
    public record ParameterPlan(Parameter parameter, String name) {}

    /** The record of parameters, and what an argument of it is called. */
    public record ParamsPlan(ClassName name, String argument) {}

    /**
     * A way to call an operation: with one of its bodies, for its result or for its stream.
     *
     * @param method the Java method
     * @param constant the descriptor's constant
     * @param body what is sent, where there is a body
     * @param argument the Java name of the body's parameter
     * @param form the record of a multipart body's parts
     * @param stream the stream that is read instead of the result
     */
    public record CallPlan(
            String method,
            String constant,
            Optional<Content> body,
            String argument,
            Optional<FormPlan> form,
            Optional<Content> stream) {}

    /**
     * The record of a multipart body.
     *
     * @param members the component of each part
     * @param headers the component of each part's own headers; empty for a part that has none
     */
    public record FormPlan(ClassName name, List<String> members, List<String> headers) {

        public FormPlan {
            members = List.copyOf(members);
            headers = List.copyOf(headers);
        }
    }

    /** The sealed interface of a result, and the simple name of each response's record in it. */
    public record ResultPlan(ClassName name, List<String> variants) {

        public ResultPlan {
            variants = List.copyOf(variants);
        }
    }

    /** The record of response headers, and the component of each. */
    public record HeadersPlan(ClassName name, List<Header> headers, List<String> members) {

        public HeadersPlan {
            headers = List.copyOf(headers);
            members = List.copyOf(members);
        }
    }

    /**
     * The names of what is set on a client.
     *
     * @param servers the constant of each of the document's servers
     * @param schemesClass the package-private class of the security schemes' constants
     * @param schemes in document order
     */
    public record ClientPlan(List<String> servers, ClassName schemesClass, List<SchemePlan> schemes) {

        public ClientPlan {
            servers = List.copyOf(servers);
            schemes = List.copyOf(schemes);
        }
    }

    /** A security scheme, its constant, and the builder's method that takes its credential. */
    public record SchemePlan(SecurityScheme scheme, String constant, String setter) {}

    /** The names for a waiter, or for pages: the method and the descriptor's constant. */
    public record DescriptorPlan(String method, String constant) {}

    /**
     * The names of the reader of what the provider sends.
     *
     * @param event the simple name of the sealed interface over all of it, inside of the class
     */
    public record WebhooksPlan(ClassName name, String event, List<WebhookPlan> webhooks) {

        public WebhooksPlan {
            webhooks = List.copyOf(webhooks);
        }
    }

    /** A webhook, the method that reads it, and the simple name of its record in the sealed interface. */
    public record WebhookPlan(Webhook webhook, String method, String variant) {}

    /**
     * The names for a declaration.
     *
     * @param members for an object: the component of each property; for an enum: the constant of each value; for a
     *     union: the simple name of the variant that wraps each branch without a class of its own, or empty where the
     *     branch's record implements the union itself; in the declaration's order
     * @param shared whether the class is that of another declaration, which prints it
     */
    public record TypePlan(Declaration declaration, ClassName name, List<String> members, boolean shared) {

        public TypePlan {
            members = List.copyOf(members);
        }
    }
}
