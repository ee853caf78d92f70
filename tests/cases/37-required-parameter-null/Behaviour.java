package reported.requiredparameternull;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.PlumblineException;
import dev.plumbline.testing.ScriptedTransport;
import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import reported.requiredparameternull.request.SearchParams;

/** What is required and missing is refused before anything is sent, in our words. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport();
        try (ReqParamClient client = ReqParamClient.builder().transport(script).build()) {
            refused(client, params -> params.xTenant("t").ids(List.of(1L)));
            refused(client, params -> params.q("x").ids(List.of(1L)));
            refused(client, params -> params.q("x").xTenant("t"));
            refused(client, params -> params.q("x").xTenant("t").ids(List.of()));
            assertThatThrownBy(() -> client.defaultApi().search(null)).isInstanceOf(InvalidArgumentException.class);
            assertThatThrownBy(() -> client.defaultApi().post(null)).isInstanceOf(InvalidArgumentException.class);
        }
        assertThat(script.requests()).isEmpty();
    }

    private static void refused(ReqParamClient client, UnaryOperator<SearchParams.Builder> set) {
        assertThatThrownBy(() -> client.defaultApi().search(set.apply(SearchParams.builder()).build()))
                .isInstanceOf(InvalidArgumentException.class);
    }
}
