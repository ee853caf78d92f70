package dev.plumbline.tests.corpus;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.error.InvalidResponseException;
import dev.plumbline.runtime.error.NotModifiedException;
import dev.plumbline.runtime.json.UnexpectedJsonException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.MissingNode;

/** The exchange of one operation, in its three forms: until values are found that the document allows. */
final class OperationExchange {

    private final GeneratedClient client;
    private final ExchangeServer server;
    private final RawOperation operation;

    OperationExchange(GeneratedClient client, ExchangeServer server, RawOperation operation) {
        this.client = client;
        this.server = server;
        this.operation = operation;
    }

    /** What came of it. */
    ExchangeOutcome run() {
        if (client.method(operation).isEmpty()) {
            List<Problem> warnings = client.problemsIn(operation.raw());
            List<Problem> all = warnings.isEmpty() ? client.problemsIn(operation.item()) : warnings;
            return all.isEmpty()
                    ? ExchangeOutcome.fault("left out without a warning")
                    : ExchangeOutcome.leftOut(ids(all));
        }
        GeneratedMethod method = client.method(operation).get();
        List<Method> overloads = method.overloads();
        ExchangeOutcome outcome = ExchangeOutcome.fault("there is no method " + method.name());
        for (int attempt = 0; attempt < Instances.ATTEMPTS; attempt++) {
            for (Method overload : overloads) {
                outcome = tried(method, overload, attempt);
                if (outcome.isFinal()) {
                    return outcome;
                }
            }
        }
        return outcome;
    }

    private static String ids(List<Problem> problems) {
        return problems.stream()
                .map(Problem::id)
                .sorted()
                .distinct()
                .map(id -> "[" + id + "]")
                .collect(Collectors.joining(" "));
    }

    private ExchangeOutcome tried(GeneratedMethod method, Method overload, int attempt) {
        long seed = operation.key().hashCode();
        try {
            PreparedResponse response = PreparedResponse.of(operation, new Instances(seed, false, attempt));
            GeneratedArguments arguments =
                    GeneratedArguments.of(operation, overload, new Instances(seed, true, attempt), options(attempt));
            for (RawNode missing : arguments.missing()) {
                if (client.problemsIn(missing).isEmpty()) {
                    return ExchangeOutcome.fault("nothing takes the parameter "
                            + missing.text("in").orElse("") + " "
                            + missing.text("name").orElse(""));
                }
            }
            return exchanged(method, overload, arguments, response);
        } catch (NoInstanceException e) {
            return ExchangeOutcome.noValue(e.getMessage());
        } catch (InvalidRequestException | InvalidArgumentException | InvalidResponseException e) {
            return ExchangeOutcome.noValue(line(e));
        } catch (UnfitTypeException | UnexpectedJsonException | ArithmeticException e) {
            return ExchangeOutcome.noValue("unfit: " + line(e));
        } catch (InvocationTargetException e) {
            Throwable cause = e.getCause();
            boolean refused = cause instanceof InvalidRequestException
                    || cause instanceof InvalidArgumentException
                    || cause instanceof UnexpectedJsonException;
            return refused ? ExchangeOutcome.noValue(line(cause)) : ExchangeOutcome.fault(line(cause));
        } catch (NotModifiedException e) {
            // All that is documented, and told as what it is.
            return ExchangeOutcome.exchanged();
        } catch (Throwable e) {
            return ExchangeOutcome.fault(line(e));
        }
    }

    /** Responses are validated; where none that is legal was found, they are only read. */
    private CallOptions options(int attempt) {
        CallOptions options = CallOptions.none().withResponseValidation(attempt < Instances.ATTEMPTS / 2);
        return operation.hasOwnServers() ? options.withBaseUrl(server.baseUrl()) : options;
    }

    private static String line(Throwable e) {
        String message = String.valueOf(e.getMessage()).lines().limit(2).collect(Collectors.joining(" "));
        return e.getClass().getSimpleName() + ": "
                + message.replaceAll("127\\.0\\.0\\.1:\\d+", "HOST").substring(0, Math.min(220, message.length()));
    }

    private ExchangeOutcome exchanged(
            GeneratedMethod method, Method overload, GeneratedArguments arguments, PreparedResponse response)
            throws Throwable {
        Set<String> found = new LinkedHashSet<>();
        server.respond(response);
        JsonNode blocking = ResultJson.of(method.call("", overload, arguments.values()));
        check("", arguments, found);
        if (!says(response, blocking)) {
            found.add("the result is " + blocking + ", sent was " + response.value());
        }
        server.respond(response);
        JsonNode async = ResultJson.of(finished(method.call("async", overload, arguments.values())));
        check("async: ", arguments, found);
        server.respond(response);
        ApiResponse<?> raw = (ApiResponse<?>) method.call("raw", overload, arguments.values());
        check("raw: ", arguments, found);
        JsonNode rawValue = raw == null ? MissingNode.getInstance() : ResultJson.of(raw.value());
        if (!Values.same(blocking, async) || !Values.same(blocking, rawValue)) {
            found.add("blocking " + blocking + ", async " + async + " and raw " + rawValue + " disagree");
        }
        if (raw == null || raw.status() != response.status()) {
            found.add("the raw status is not " + response.status());
        }
        return found.isEmpty() ? ExchangeOutcome.exchanged() : ExchangeOutcome.fault(String.join("; ", found));
    }

    private static @Nullable Object finished(@Nullable Object future) throws Throwable {
        try {
            return future instanceof CompletableFuture<?> running ? running.get(60, TimeUnit.SECONDS) : future;
        } catch (ExecutionException e) {
            throw e.getCause();
        }
    }

    private void check(String form, GeneratedArguments arguments, Set<String> found) {
        List<ReceivedExchange> received = server.received();
        if (received.size() != 1) {
            found.add(form + received.size() + " requests came");
        } else {
            arguments.request().differences(received.get(0)).forEach(difference -> found.add(form + difference));
        }
    }

    /** Whether a result says what was sent; one that is a redirect says where to. */
    private static boolean says(PreparedResponse response, JsonNode result) {
        if (response.status() / 100 == 3) {
            return true;
        }
        if (result.isBinary() && response.value().isString()) {
            return result.equals(JsonNodeFactory.instance.binaryNode(response.body()));
        }
        return Values.same(response.value(), result) || response.value().isMissingNode() && result.isMissingNode();
    }
}
