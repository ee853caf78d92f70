package golden.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.testing.ScriptedTransport;
import golden.examples.model.Recipe;
import golden.examples.model.RecipeKind;
import java.util.List;

/** The Java that the page of examples shows sends the JSON that it shows. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport().reply(201, "{\"name\":\"Soup\",\"steps\":[\"Boil it.\"]}");
        try (RecipesClient client =
                RecipesClient.builder().apiKey("key").transport(script).build()) {
            Recipe request = Recipe.builder()
                    .name("Soup")
                    .kind(RecipeKind.STARTER)
                    .minutes(20)
                    .steps(List.of("Cut the leek.", "Boil it."))
                    .build();
            assertThat(client.recipes().addRecipe(request).steps()).containsExactly("Boil it.");
        }
        ReceivedRequest sent = script.requests().get(0);
        assertThat(sent.headers().firstValue("Authorization")).contains("Bearer key");
        assertThat(sent.bodyText())
                .isEqualTo(
                        "{\"name\":\"Soup\",\"kind\":\"starter\",\"minutes\":20,\"steps\":[\"Cut the leek.\",\"Boil it.\"]}");
    }
}
