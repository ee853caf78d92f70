package dev.plumbline.tests.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Measures exchanges over loopback: JSON for JSON, a form with a file, and events. Each kind is measured in all its ways by
 * turns, then the start of a program that makes one. Prints the median round, and in brackets the median ratio to the
 * kind's first way in the same round, and the ratio of the least rounds. CPU time and allocation are those of the client's
 * threads alone, so that other work on the machine matters little. Arguments, if any, name the ways.
 */
public final class ExchangeBenchmark {

    /** One kind of exchange: its ways, and how many exchanges are a round. */
    private record Kind(List<String> ways, int exchanges) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(
                    List.of(
                            "by-hand",
                            "by-hand-unlimited",
                            "by-hand-timed",
                            "generated",
                            "openapi-generator",
                            "anthropic-java"),
                    1_000),
            new Kind(List.of("upload-by-hand", "upload-generated"), 500),
            new Kind(List.of("events-by-hand", "events-generated"), 100));
    private static final int WARM_UP = 12;
    private static final int ROUNDS = 25;
    private static final String PROMPT = "A street interview at golden hour. ".repeat(8);

    private ExchangeBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        try (SteadyProvider provider = new SteadyProvider()) {
            for (Kind kind : KINDS) {
                List<String> ways = kind.ways().stream()
                        .filter(way ->
                                arguments.length == 0 || List.of(arguments).contains(way))
                        .toList();
                measure(new Kind(ways, kind.exchanges()), provider.url());
            }
            if (arguments.length == 0 || List.of(arguments).contains("start")) {
                StartUp.measure(provider.url());
            }
        }
        System.exit(0);
    }

    private static void measure(Kind kind, String url) throws Exception {
        Map<String, Exchange> exchanges = new LinkedHashMap<>();
        Map<String, List<Cost.Use>> rounds = new LinkedHashMap<>();
        for (String way : kind.ways()) {
            exchanges.put(way, Exchange.of(way, url));
            rounds.put(way, new ArrayList<>());
            run(exchanges.get(way), WARM_UP * kind.exchanges());
        }
        for (int round = 0; round < ROUNDS; round++) {
            for (String way : kind.ways()) {
                rounds.get(way).add(measure(exchanges.get(way), kind.exchanges()));
            }
        }
        rounds.forEach((way, costs) -> print(way, costs, rounds.get(kind.ways().get(0))));
        exchanges.values().forEach(Exchange::close);
    }

    private static Cost.Use measure(Exchange exchange, int exchanges) throws Exception {
        Cost before = Cost.now();
        run(exchange, exchanges);
        return Cost.now().since(before, exchanges);
    }

    private static void run(Exchange exchange, int exchanges) throws Exception {
        for (int i = 0; i < exchanges; i++) {
            if (!exchange.create(PROMPT).equals("task_1")) {
                throw new IllegalStateException("the answer was not read");
            }
        }
    }

    private static void print(String way, List<Cost.Use> costs, List<Cost.Use> yardstick) {
        System.out.printf(
                "%-18s %4.0f us CPU (%.2f; least %.0f, %.2f), %6.0f bytes (%.2f) an exchange%n",
                way,
                median(round -> costs.get(round).nanos() / 1000.0),
                median(round ->
                        (double) costs.get(round).nanos() / yardstick.get(round).nanos()),
                least(costs) / 1000.0,
                (double) least(costs) / least(yardstick),
                median(round -> costs.get(round).bytes()),
                median(round ->
                        (double) costs.get(round).bytes() / yardstick.get(round).bytes()));
    }

    private static long least(List<Cost.Use> costs) {
        return costs.stream().mapToLong(Cost.Use::nanos).min().orElseThrow();
    }

    private static double median(IntToDoubleFunction figure) {
        return IntStream.range(0, ROUNDS).mapToDouble(figure).sorted().toArray()[ROUNDS / 2];
    }
}
