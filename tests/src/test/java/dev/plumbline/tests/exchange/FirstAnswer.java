package dev.plumbline.tests.exchange;

/**
 * A whole program that makes one exchange and ends, for measuring a start: arguments are {@code generated} or {@code
 * by-hand}, and the provider's URL. Without arguments it is the provider, for ten minutes.
 */
public final class FirstAnswer {

    private FirstAnswer() {}

    public static void main(String[] arguments) throws Exception {
        if (arguments.length == 0) {
            try (SteadyProvider provider = new SteadyProvider()) {
                System.out.println(provider.url());
                Thread.sleep(600_000);
            }
        }
        try (Exchange exchange = Exchange.of(arguments[0], arguments[1])) {
            System.out.println(exchange.create("A street interview at golden hour."));
        }
        System.exit(0);
    }
}
