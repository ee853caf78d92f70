package golden.sensitive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidRequestException;
import golden.sensitive.model.Login;
import java.util.List;

/** A secret is sent, and said nowhere else. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        Login login = Login.builder()
                .user("u")
                .password("hush-hush")
                .token("hush")
                .pins(List.of("hush"))
                .build();
        assertThat(login.toString()).contains("user=u").doesNotContain("hush");
        assertThat(login.toJson())
                .hasToString(text("{'user':'u','password':'hush-hush','token':'hush','pins':['hush']}"));
        assertThatThrownBy(() -> Login.builder().user("u").password("hush").build())
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("must have at least 8 characters")
                .hasMessageNotContaining("hush");
    }

    private static String text(String json) {
        return json.replace('\'', '"');
    }
}
