package golden.parametersqueryform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.testing.ScriptedTransport;
import golden.parametersqueryform.model.FindItemsParamsSort;
import golden.parametersqueryform.request.FindItemsParams;
import java.util.List;
import java.util.function.Function;

/** What is sent for parameters in the query. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        FindItemsParams required = FindItemsParams.builder().q("ab").build();
        sends(
                "q=a%26b%2B1%20%C3%BC&tag=x&tag=y%2Cz&ids=1,2&sort=newest&paid=true&above=0.5",
                api -> api.findItems(FindItemsParams.builder()
                        .q("a&b+1 \u00fc")
                        .tag(List.of("x", "y,z"))
                        .ids(List.of(1L, 2L))
                        .sort(FindItemsParamsSort.NEWEST)
                        .paid(true)
                        .above(0.5)
                        .build()));
        sends(
                "q=ab&between=%5B%5B1%2C2%5D%2C%5B5%2C9%5D%5D",
                api -> api.findItems(required.toBuilder()
                        .between(List.of(List.of(1L, 2L), List.of(5L, 9L)))
                        .build()));
        sends("q=ab", api -> api.findItems(required));
        sends("q=ab", api -> api.async().findItems(required).join());
        sends("q=ab", api -> api.raw().findItems(required).value());
        sends("q=ab", api -> api.findItems(required.toBuilder().tag(List.of()).build()));
        assertThatThrownBy(() -> sends(
                        "",
                        api -> api.findItems(required.toBuilder()
                                .sort(FindItemsParamsSort.of("cheapest"))
                                .build())))
                .isInstanceOf(InvalidRequestException.class)
                .hasMessageContaining("must be one of \"newest\", \"oldest\"");
        assertThatThrownBy(() -> FindItemsParams.builder().paid(true).build())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessage("The argument `q` is required and was not set; nothing was sent");
    }

    private static void sends(String query, Function<SearchApi, List<String>> call) {
        ScriptedTransport script = new ScriptedTransport().reply(200, "[]");
        try (SearchClient client = SearchClient.builder().transport(script).build()) {
            assertThat(call.apply(client.search())).isEmpty();
        }
        assertThat(script.requests().get(0).url()).isEqualTo("/items?" + query);
    }
}
