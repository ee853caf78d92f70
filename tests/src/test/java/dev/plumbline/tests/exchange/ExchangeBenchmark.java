package dev.plumbline.tests.exchange;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;

/**
 * Measures create-and-parse over loopback, in all ways by turns, and then the start of a program that does so once. Prints
 * the median round, and in brackets the median ratio to the first way's turn in the same round. CPU time and allocation are
 * those of the client's threads alone, so that other work on the machine matters little. Arguments, if any, name the ways.
 */
public final class ExchangeBenchmark {

    private static final List<String> WAYS = List.of("by-hand", "generated", "openapi-generator", "anthropic-java");
    private static final int WARM_UP = 12_000;
    private static final int ROUNDS = 25;
    private static final int EXCHANGES = 1_000;
    private static final String PROMPT = "A street interview at golden hour. ".repeat(8);

    private ExchangeBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        List<String> ways = arguments.length == 0 ? WAYS : List.of(arguments);
        Map<String, Exchange> exchanges = new LinkedHashMap<>();
        Map<String, List<Cost>> rounds = new LinkedHashMap<>();
        try (SteadyProvider provider = new SteadyProvider()) {
            for (String way : ways) {
                exchanges.put(way, Exchange.of(way, provider.url()));
                rounds.put(way, new ArrayList<>());
                run(exchanges.get(way), WARM_UP);
            }
            for (int round = 0; round < ROUNDS; round++) {
                for (String way : ways) {
                    rounds.get(way).add(measure(exchanges.get(way)));
                }
            }
            rounds.forEach((way, costs) -> print(way, costs, rounds.get(ways.get(0))));
            exchanges.values().forEach(Exchange::close);
            StartUp.measure(provider.url());
        }
        System.exit(0);
    }

    private static Cost measure(Exchange exchange) throws Exception {
        Cost before = Cost.now();
        run(exchange, EXCHANGES);
        return Cost.now().since(before, EXCHANGES);
    }

    private static void run(Exchange exchange, int exchanges) throws Exception {
        for (int i = 0; i < exchanges; i++) {
            if (!exchange.create(PROMPT).equals("task_1")) {
                throw new IllegalStateException("the answer was not read");
            }
        }
    }

    private static void print(String way, List<Cost> costs, List<Cost> yardstick) {
        System.out.printf(
                "%-18s %4.0f us CPU (%.2f), %6.0f bytes (%.2f) an exchange%n",
                way,
                median(round -> costs.get(round).nanos() / 1000.0),
                median(round ->
                        (double) costs.get(round).nanos() / yardstick.get(round).nanos()),
                median(round -> costs.get(round).bytes()),
                median(round ->
                        (double) costs.get(round).bytes() / yardstick.get(round).bytes()));
    }

    private static double median(IntToDoubleFunction figure) {
        return IntStream.range(0, ROUNDS).mapToDouble(figure).sorted().toArray()[ROUNDS / 2];
    }
}
