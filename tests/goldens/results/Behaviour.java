package golden.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.call.ApiResponse;
import dev.plumbline.runtime.content.BinaryContent;
import dev.plumbline.runtime.content.EventStream;
import dev.plumbline.runtime.error.ApiStatusException;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import golden.results.model.Failure;
import golden.results.model.Job;
import golden.results.model.Pet;
import golden.results.model.Size;
import golden.results.response.FindPetHeaders;
import golden.results.response.GetPetResult;
import java.io.IOException;
import java.net.http.HttpHeaders;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What comes back, in every shape. */
public final class Behaviour {

    private static final String REX = "{\"name\":\"Rex\"}";

    private Behaviour() {}

    public static void run() throws IOException {
        severalResults();
        oneOrNone();
        streams();
        otherThanJson();
    }

    private static void severalResults() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(200, REX)
                .reply(202, "{\"id\":\"j1\"}")
                .reply(Replies.empty(204));
        try (PetsClient client = PetsClient.builder().transport(script).build()) {
            PetsApi pets = client.pets();
            assertThat(pets.getPet(1))
                    .isInstanceOfSatisfying(
                            GetPetResult.Ok.class,
                            ok -> assertThat(ok.value())
                                    .isEqualTo(Pet.builder().name("Rex").build()));
            assertThat(pets.async().getPet(1).join())
                    .isInstanceOfSatisfying(
                            GetPetResult.Accepted.class,
                            later -> assertThat(later.value().id()).isEqualTo("j1"));
            assertThat(pets.raw().getPet(1).value()).isEqualTo(new GetPetResult.NoContent());
        }
    }

    private static void oneOrNone() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(reply(
                        "application/json",
                        REX,
                        Map.of(
                                "X-Rate-Limit", List.of("7"),
                                "X-Tags", List.of("a, b"),
                                "X-Size", List.of("small"))))
                .reply(202, "")
                .reply(404, "{\"code\":9}")
                .reply(400, "<html>");
        try (PetsClient client =
                PetsClient.builder().transport(script).responseValidation(true).build()) {
            PetsApi pets = client.pets();
            ApiResponse<Optional<Pet>> response = pets.raw().findPet(1);
            assertThat(response.value()).map(Pet::name).contains("Rex");
            assertThat(FindPetHeaders.of(response.headers()))
                    .isEqualTo(new FindPetHeaders(7, List.of("a", "b"), Size.SMALL));
            assertThat(pets.findPet(1)).isEmpty();
            assertThatThrownBy(() -> pets.findPet(1))
                    .isInstanceOfSatisfying(
                            ApiStatusException.class,
                            e -> assertThat(e.error(Failure.class))
                                    .map(Failure::code)
                                    .contains(9L));
            assertThatThrownBy(() -> pets.findPet(1))
                    .isInstanceOfSatisfying(
                            ApiStatusException.class, e -> assertThat(e.error()).isEmpty());
        }
        assertThat(FindPetHeaders.of(HttpHeaders.of(Map.of("X-Rate-Limit", List.of("many")), (name, value) -> true)))
                .isEqualTo(new FindPetHeaders(null, null, null));
    }

    private static void streams() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(200, REX)
                .reply(reply(
                        "text/event-stream",
                        "id: 1\ndata: {\"id\":\"a\"}\n\nid: 2\ndata: {\"id\":\"b\"}\n\n",
                        Map.of()))
                .reply(reply("application/jsonl", REX + "\n" + REX + "\n", Map.of()));
        try (PetsClient client = PetsClient.builder().transport(script).build()) {
            PetsApi pets = client.pets();
            assertThat(pets.chat(null).name()).isEqualTo("Rex");
            List<String> ids = new ArrayList<>();
            try (EventStream<Job> events = pets.chatStream(null)) {
                for (Job job : events) {
                    ids.add(String.valueOf(job.id()));
                }
                assertThat(events.lastEventId()).isEqualTo("2");
            }
            assertThat(ids).containsExactly("a", "b");
            try (EventStream<Pet> lines = pets.getLines()) {
                assertThat(lines.stream().map(Pet::name)).containsExactly("Rex", "Rex");
            }
        }
        assertThat(script.requests())
                .extracting(request -> request.headers().firstValue("Accept").orElse(""))
                .containsExactly("application/json", "text/event-stream", "application/jsonl");
    }

    private static void otherThanJson() throws IOException {
        ScriptedTransport script = new ScriptedTransport()
                .reply(reply("image/jpeg", "jpg", Map.of()))
                .reply(reply("text/plain", "hello", Map.of()))
                .reply(new HttpReply(
                        302,
                        HttpHeaders.of(
                                Map.of("Location", List.of("https://pets.example/there")), (name, value) -> true),
                        new byte[0]));
        try (PetsClient client = PetsClient.builder().transport(script).build()) {
            PetsApi pets = client.pets();
            try (BinaryContent photo = pets.getPhoto()) {
                assertThat(photo.type()).isEqualTo("image/jpeg");
                assertThat(photo.bytes()).asString().isEqualTo("jpg");
            }
            assertThat(pets.getText()).isEqualTo("hello");
            assertThat(pets.getElsewhere().location()).hasToString("https://pets.example/there");
        }
        assertThat(script.requests().get(0).headers().firstValue("Accept")).contains("image/png, image/jpeg");
    }

    private static HttpReply reply(String type, String body, Map<String, List<String>> headers) {
        Map<String, List<String>> all = new HashMap<>(headers);
        all.put("Content-Type", List.of(type));
        return new HttpReply(200, HttpHeaders.of(all, (name, value) -> true), body.getBytes(StandardCharsets.UTF_8));
    }
}
