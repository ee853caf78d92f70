package dev.plumbline.tests.exchange;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Measures create-and-parse over loopback, by turns with the generated client and by hand, and prints the median round of
 * each. CPU time and allocation are those of the client's threads alone, so that other work on the machine matters little:
 *
 * <pre>{@code mvn verify -Pexchange -DskipTests}</pre>
 */
public final class ExchangeBenchmark {

    private static final int WARM_UP = 20_000;
    private static final int ROUNDS = 15;
    private static final int EXCHANGES = 4_000;
    private static final String PROMPT = "A street interview at golden hour. ".repeat(8);

    private ExchangeBenchmark() {}

    public static void main(String[] arguments) throws Exception {
        try (SteadyProvider provider = new SteadyProvider();
                Exchange generated = Exchange.of("generated", provider.url());
                Exchange byHand = Exchange.of("by-hand", provider.url())) {
            run(generated, WARM_UP);
            run(byHand, WARM_UP);
            List<Cost> first = new ArrayList<>();
            List<Cost> second = new ArrayList<>();
            for (int round = 0; round < ROUNDS; round++) {
                first.add(measure(generated));
                second.add(measure(byHand));
            }
            long[] ours = medians(first);
            long[] theirs = medians(second);
            System.out.printf("generated: %d us CPU, %d bytes an exchange%n", ours[0] / 1000, ours[1]);
            System.out.printf("by hand:   %d us CPU, %d bytes an exchange%n", theirs[0] / 1000, theirs[1]);
            System.out.printf(
                    "ratio:     %.2f CPU, %.2f allocation%n",
                    (double) ours[0] / theirs[0], (double) ours[1] / theirs[1]);
        }
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

    private static long[] medians(List<Cost> costs) {
        List<Long> nanos = new ArrayList<>(costs.stream().map(Cost::nanos).toList());
        List<Long> bytes = new ArrayList<>(costs.stream().map(Cost::bytes).toList());
        Collections.sort(nanos);
        Collections.sort(bytes);
        return new long[] {nanos.get(ROUNDS / 2), bytes.get(ROUNDS / 2)};
    }
}
