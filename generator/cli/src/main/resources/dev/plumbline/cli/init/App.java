package @PACKAGE@;

import @PACKAGE@.model.Greeting;
import dev.plumbline.runtime.error.InvalidRequestException;

/** Shows that a wrong request fails before anything is sent. */
public final class App {
    private App() {}

    /** Starts. */
    public static void main(String[] args) {
        try {
            Greeting.builder().name("").build();
        } catch (InvalidRequestException e) {
            e.errors().forEach(error -> System.out.println(error.instancePointer() + " " + error.message()));
        }
        Greeting greeting = Greeting.builder().name("world").build();
        System.out.println(greeting);
        if (args.length > 0) {
            try (var client = GreetingsClient.builder().baseUrl(args[0]).build()) {
                System.out.println(client.greetings().greet(greeting));
            }
        }
    }
}
