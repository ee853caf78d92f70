package golden.accessnested;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.error.InvalidResponseException;
import dev.plumbline.runtime.validation.Violation;
import dev.plumbline.testing.FakeTime;
import dev.plumbline.testing.ScriptedTransport;
import golden.accessnested.model.Team;
import golden.accessnested.model.Token;
import golden.accessnested.model.User;
import golden.accessnested.validator.TeamValidator;
import golden.accessnested.validator.UserReceivedValidator;
import golden.accessnested.validator.UserValidator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is required is asked for in the direction in which it travels, wherever it stands. */
public final class Behaviour {

    private static final String USER = "{\"id\":\"1\",\"name\":\"n\"}";

    private Behaviour() {}

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private static List<String> said(List<Violation> violations) {
        return violations.stream()
                .map(each -> each.instancePointer() + " " + each.detail() + " [" + each.keywordLocation() + "]")
                .toList();
    }

    public static void run() {
        requests();
        responses();
        assertThat(said(UserValidator.INSTANCE.validate(json(USER))))
                .containsExactly(" must have the property \"password\" [/allOf/2/required]");
        assertThat(said(UserReceivedValidator.INSTANCE.validate(json("{\"name\":\"n\",\"password\":\"p\"}"))))
                .containsExactly(" must have the property \"id\" [/allOf/2/required]");
        assertThat(said(TeamValidator.INSTANCE.validate(
                        json("{\"members\":[" + USER + ",{\"id\":\"2\",\"size\":{}}]}"))))
                .containsExactly(
                        " must have the property \"created\" [/required]",
                        "/members/1/size must have the property \"width\""
                                + " [/properties/members/items/$ref/allOf/0/$ref/properties/size/$ref/required]",
                        "/members/1 must have the property \"name\" [/properties/members/items/$ref/allOf/2/required]");
    }

    private static void requests() {
        assertThat(User.builder().name("n").password("p").build().toJson())
                .hasToString("{\"name\":\"n\",\"password\":\"p\"}");
        assertThatThrownBy(() -> User.builder().name("n").build()).isInstanceOf(InvalidRequestException.class);
    }

    private static void responses() {
        String team = "{\"created\":\"c\",\"members\":[],\"key\":{\"issuer\":\"i\"}";
        ScriptedTransport script = new ScriptedTransport()
                .reply(201, USER)
                .reply(200, "[" + USER + "]")
                .reply(201, "{\"name\":\"n\"}")
                .reply(200, team + "}")
                .reply(200, team + ",\"lead\":" + USER + "}");
        FakeTime time = new FakeTime();
        try (TeamsClient client = TeamsClient.of(ClientConfig.builder()
                .baseUrl("https://teams.example")
                .transport(script)
                .timekeeper(time)
                .random(() -> 0)
                .responseValidation(true)
                .build())) {
            User asked = User.builder().name("n").password("p").build();
            assertThat(client.users().createUser(asked).password()).isNull();
            assertThat(client.users().listUsers())
                    .singleElement()
                    .satisfies(user -> assertThat(user.id()).isEqualTo("1"));
            assertThatThrownBy(() -> client.users().createUser(asked))
                    .isInstanceOf(InvalidResponseException.class)
                    .hasMessageContaining("User/allOf/2/required");
            Team done = client.teams().waitForTeam("t");
            assertThat(time.pauses()).hasSize(1);
            assertThat(done.lead()).isNotNull();
            assertThat(done.key())
                    .isInstanceOfSatisfying(
                            Token.class, token -> assertThat(token.issuer()).isEqualTo("i"));
            assertThat(done.validate()).isEmpty();
        }
    }
}
