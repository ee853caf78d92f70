package dev.plumbline.tests.corpus;

import dev.plumbline.core.compile.CompileFailedException;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.runtime.auth.Credential;
import dev.plumbline.runtime.client.ClientBuilder;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** What comes of a document: how many operations it has, how many are made and exchanged, and why the others are not. */
final class CorpusReport {

    private static final int MOST_REASONS = 5;
    private static final Map<String, List<String>> KNOWN = new ConcurrentHashMap<>();

    private CorpusReport() {}

    /** The lines of the report; a document is looked at once in a run. */
    static List<String> of(CorpusDocument document) throws Exception {
        List<String> known = KNOWN.get(document.id());
        List<String> lines = known == null ? made(document) : known;
        KNOWN.put(document.id(), lines);
        return lines;
    }

    private static List<String> made(CorpusDocument document) throws Exception {
        List<RawOperation> operations = RawOperation.all(new RawFiles().root(document.file()));
        try (ExchangeServer server = new ExchangeServer();
                GeneratedClient client =
                        GeneratedClient.of(document.file(), builder -> settings(builder, server, document))) {
            return exchanges(operations, client, server);
        } catch (GenerationFailedException | CompileFailedException e) {
            List<String> lines = new ArrayList<>();
            lines.add(operations.size() + " operations, none made");
            e.getMessage().lines().limit(MOST_REASONS).forEach(reason -> lines.add("FAULT: " + reason.strip()));
            return lines;
        }
    }

    private static void settings(ClientBuilder<?> builder, ExchangeServer server, CorpusDocument document) {
        builder.baseUrl(server.baseUrl())
                .apiKey(DocumentedRequest.KEY)
                .timeout(Duration.ofSeconds(60))
                .retry(RetryPolicy.none());
        RawNode root = new RawFiles().root(document.file());
        root.find("components")
                .flatMap(components -> components.get("securitySchemes"))
                .map(RawNode::properties)
                .orElse(Map.of())
                .forEach((name, written) -> {
                    RawNode scheme = written.followed();
                    String http = scheme.text("scheme").orElse("bearer").toLowerCase(Locale.ROOT);
                    if (http.equals("basic")) {
                        builder.credential(name, Credential.basic(Access.USER, Access.PASSWORD));
                    } else if (!http.equals("bearer")) {
                        builder.credential(name, Credential.key(DocumentedRequest.KEY));
                    }
                });
    }

    private static List<String> exchanges(
            List<RawOperation> operations, GeneratedClient client, ExchangeServer server) {
        Map<ExchangeOutcome.Kind, Integer> counts = new EnumMap<>(ExchangeOutcome.Kind.class);
        List<String> others = new ArrayList<>();
        for (RawOperation operation : operations) {
            ExchangeOutcome outcome = new OperationExchange(client, server, operation).run();
            counts.merge(outcome.kind(), 1, Integer::sum);
            if (outcome.kind() != ExchangeOutcome.Kind.EXCHANGED) {
                others.add(outcome.line(operation.key()));
            }
        }
        long made = operations.stream()
                .filter(operation -> client.method(operation).isPresent())
                .count();
        List<String> lines = new ArrayList<>();
        lines.add(operations.size() + " operations, " + made + " made, "
                + counts.getOrDefault(ExchangeOutcome.Kind.EXCHANGED, 0) + " exchanged");
        client.lint().ifPresent(lint -> lines.add("FAULT: javac warns: " + lint));
        lines.addAll(others);
        lines.addAll(RoundTrips.of(client));
        Map<String, Long> warnings = client.problems().stream()
                .collect(Collectors.groupingBy(Problem::id, TreeMap::new, Collectors.counting()));
        warnings.forEach((id, count) -> lines.add("warnings [" + id + "] " + count));
        return lines;
    }
}
