package golden.parametersqueryform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.testing.ScriptedTransport;
import golden.parametersqueryform.model.FindItemsSort;
import java.util.List;
import java.util.function.Function;

/** What is sent for parameters in the query. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        sends(
                "q=a%26b%2B1%20%C3%BC&tag=x&tag=y%2Cz&ids=1,2&sort=newest&paid=true&above=0.5",
                api -> api.findItems(
                        "a&b+1 \u00fc", List.of("x", "y,z"), List.of(1L, 2L), FindItemsSort.NEWEST, true, 0.5));
        sends("q=ab", api -> api.findItems("ab", null, null, null, null, null));
        sends("q=ab", api -> api.findItems("ab", List.of(), null, null, null, null));
        assertThatThrownBy(() ->
                        sends("", api -> api.findItems("ab", null, null, FindItemsSort.of("cheapest"), null, null)))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("must be one of \"newest\", \"oldest\"");
    }

    private static void sends(String query, Function<SearchApi, List<String>> call) {
        ScriptedTransport script = new ScriptedTransport().reply(200, "[]");
        try (SearchClient client = SearchClient.builder().transport(script).build()) {
            assertThat(call.apply(client.search())).isEmpty();
        }
        assertThat(script.requests().get(0).url()).isEqualTo("/items?" + query);
    }
}
