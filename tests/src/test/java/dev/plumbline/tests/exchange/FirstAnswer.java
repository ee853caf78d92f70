package dev.plumbline.tests.exchange;

/**
 * A whole program that makes one exchange, for measuring a start: arguments are {@code generated} or {@code by-hand}, and
 * the provider's URL. It says the answer, and ends when its input does.
 */
public final class FirstAnswer {

    private FirstAnswer() {}

    public static void main(String[] arguments) throws Exception {
        Exchange exchange = arguments[0].equals("generated")
                ? new GeneratedExchange(arguments[1])
                : new HandWrittenExchange(arguments[1], HandWrittenExchange.Limit.SIZE);
        System.out.println(exchange.create("A street interview at golden hour."));
        while (System.in.read() >= 0) {
            // Until whoever measures has seen what this process has used.
        }
        System.exit(0);
    }
}
