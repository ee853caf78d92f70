package dev.plumbline.runtime.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.auth.Security;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.PaginationException;
import dev.plumbline.runtime.error.ServerErrorException;
import dev.plumbline.runtime.error.UnreadableResponseException;
import dev.plumbline.runtime.fixture.Scripted;
import dev.plumbline.runtime.json.JsonReader;
import dev.plumbline.runtime.retry.RetryPolicy;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.Flow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Every way to the next page, read item by item, page by page, and by subscribers; each request is looked at. */
class PagesTest {

    private static final Operation<JsonNode> LIST = Operation.get("list", "/v1/pets", json -> json)
            .secured(Security.of(SecurityScheme.apiKey("apiKey", SecurityScheme.In.QUERY, "api_key")))
            .build();
    private static final Paging<String, JsonNode> PLAIN = Paging.of(LIST, "/data", JsonReader::string);
    private static final Paging<String, JsonNode> CURSOR = PLAIN.cursor("after", "/next", "/more");
    private static final Paging<String, JsonNode> LINK = PLAIN.link("/links/next");

    private final Scripted server = new Scripted();
    private final Caller caller = new Caller(ClientConfig.builder()
            .baseUrl("https://api.example")
            .apiKey("k-secret")
            .transport(server)
            .build());

    private Pages<String, JsonNode> pages(Paging<String, JsonNode> paging, Arguments arguments) {
        return caller.pages(paging, arguments, CallOptions.none().withRetry(RetryPolicy.none()));
    }

    private Pages<String, JsonNode> pages(Paging<String, JsonNode> paging) {
        return pages(paging, Arguments.none());
    }

    private List<String> asked() {
        return server.calls.stream()
                .map(call -> call.uri().toString().replace("api_key=k-secret", "KEY"))
                .toList();
    }

    @Test
    void aCursorLeadsToTheNextPageUntilThereIsNone() {
        server.answer(200, "{'data':['a','b'],'next':'c 1','more':true}")
                .answer(200, "{'data':[],'next':7,'more':true}")
                .answer(200, "{'data':['c'],'next':'x','more':false}");
        assertThat(pages(CURSOR, Arguments.none().withQuery("limit", 2))).containsExactly("a", "b", "c");
        assertThat(asked())
                .containsExactly(
                        "https://api.example/v1/pets?limit=2&KEY",
                        "https://api.example/v1/pets?limit=2&after=c%201&KEY",
                        "https://api.example/v1/pets?limit=2&after=7&KEY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'data':['a']}",
                "{'data':['a'],'next':null}",
                "{'data':['a'],'next':''}",
                "{'data':['a'],'next':{}}"
            })
    void withoutACursorThePageIsTheLast(String page) {
        server.answer(200, page);
        assertThat(pages(CURSOR).stream()).containsExactly("a");
        assertThat(server.calls).hasSize(1);
    }

    @Test
    void moreWithoutACursorIsNoEnd() {
        server.answer(200, "{'data':['a'],'more':true}");
        assertThatThrownBy(() -> pages(CURSOR).iterator().next())
                .isInstanceOf(PaginationException.class)
                .hasMessage("A page says that there is more, but gives no cursor at /next");
    }

    @Test
    void anOffsetCountsItemsFromWhereTheCallerBegins() {
        server.answer(200, "{'data':['d','e'],'total':6}").answer(200, "{'data':['f'],'total':6}");
        assertThat(pages(PLAIN.offset("skip", "/total"), Arguments.none().withQuery("skip", 3)))
                .containsExactly("d", "e", "f");
        assertThat(asked())
                .containsExactly("https://api.example/v1/pets?skip=3&KEY", "https://api.example/v1/pets?skip=5&KEY");
    }

    @Test
    void withoutATotalAnEmptyPageIsTheLast() {
        server.answer(200, "{'data':['a','b']}").answer(200, "{'data':['c']}").answer(200, "{'data':null}");
        assertThat(pages(PLAIN.offset("skip", null))).containsExactly("a", "b", "c");
        assertThat(asked())
                .containsExactly(
                        "https://api.example/v1/pets?KEY",
                        "https://api.example/v1/pets?skip=2&KEY",
                        "https://api.example/v1/pets?skip=3&KEY");
    }

    @ParameterizedTest
    @CsvSource({"1, 2", "0, 1"})
    void pagesAreNumberedFromTheFirst(int first, int second) {
        server.answer(200, "{'data':['a'],'pages':2}").answer(200, "{'data':['b'],'pages':2}");
        assertThat(pages(PLAIN.number("page", first, "/pages"))).containsExactly("a", "b");
        assertThat(asked().get(1)).isEqualTo("https://api.example/v1/pets?page=" + second + "&KEY");
    }

    @Test
    void aLinkReplacesPathAndQueryAndIsReadWhereItStands() {
        server.answer(200, "{'data':['a'],'links':{'next':'?api_key=k-secret&after=1&f[a]=x y&limit=1'}}")
                .answer(200, "{'data':['b'],'links':{'next':'/v1/pets/more?n=2'}}")
                .answer(200, "{'data':['c'],'links':{'next':'rest?n=3#x'}}")
                .answer(200, "{'data':['d'],'links':{'next':'https://API.example:443/v1/end'}}")
                .answer(200, "{'data':['e']}");
        assertThat(pages(LINK, Arguments.none().withQuery("limit", 9))).containsExactly("a", "b", "c", "d", "e");
        assertThat(asked())
                .containsExactly(
                        "https://api.example/v1/pets?limit=9&KEY",
                        "https://api.example/v1/pets?KEY&after=1&f[a]=x%20y&limit=1",
                        "https://api.example/v1/pets/more?n=2&KEY",
                        "https://api.example/v1/pets/rest?n=3&KEY",
                        "https://API.example:443/v1/end?KEY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example/v1/pets",
                "http://api.example/v1/pets",
                "https://api.example:8443/v1/pets",
                "//evil.example/v1/pets",
                "https://api.example@evil.example/",
                "https://user@api.example/",
                "file:///etc/passwd",
                "mailto:a@b"
            })
    void aLinkToAnotherServerIsNotFollowed(String link) {
        server.answer(200, "{'data':['a'],'links':{'next':'" + link + "'}}");
        Iterator<String> items = pages(LINK).iterator();
        assertThat(items.next()).isEqualTo("a");
        assertThatThrownBy(items::hasNext)
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("but the API is at https://api.example:443")
                .hasMessageContaining("nothing was sent");
        assertThat(server.calls).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<https://api.example/v1/pets?page=2>; rel=\"next\"",
                "<?page=9>; rel=prev, <?page=2>; rel=next",
                "</v1/pets?page=2>;title=\"a, b; <c>; rel=prev\" ; REL=\"last NEXT\"",
                "<?a>; rel=next; anchor=\"/other\", , <?page=2> ; rel = \"next\"; rel=prev",
            })
    void theLinkHeaderLeadsToTheNextPage(String header) {
        server.answer(200, "['a']", "Link", header).answer(200, "['b']", "Link", "<?page=1>; rel=prev");
        Paging<String, JsonNode> paging =
                Paging.of(LIST, "", JsonReader::string).link(null);
        assertThat(pages(paging)).containsExactly("a", "b");
        assertThat(asked().get(1)).isEqualTo("https://api.example/v1/pets?page=2&KEY");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "garbage",
                "<?a",
                "<?a>; rel",
                "<?a>; rel=\"nextish\"",
                "<?a>; rel=\"next",
                "<?a>; title=next"
            })
    void anyOtherLinkHeaderIsNone(String header) {
        server.answer(200, "['a']", "Link", header);
        assertThat(pages(Paging.of(LIST, "", JsonReader::string).link(null))).containsExactly("a");
    }

    @Test
    void aFailedPageIsAskedForAgain() {
        server.answer(200, "{'data':['a'],'next':'c1'}")
                .answer(500, "{}")
                .answer(200, "{'data':'none'}")
                .answer(200, "{'data':['b',5,'c']}");
        Iterator<String> items = pages(CURSOR).iterator();
        assertThat(items.next()).isEqualTo("a");
        assertThatThrownBy(items::next).isInstanceOf(ServerErrorException.class);
        assertThatThrownBy(items::hasNext)
                .isInstanceOf(PaginationException.class)
                .hasMessage("A page of list has no list at \"/data\"");
        assertThat(items.next()).isEqualTo("b");
        assertThatThrownBy(items::next).isInstanceOf(UnreadableResponseException.class);
        assertThat(items.next()).isEqualTo("c");
        assertThat(items.hasNext()).isFalse();
        assertThatThrownBy(items::next).isInstanceOf(NoSuchElementException.class);
        assertThat(asked().subList(1, 4)).containsOnly("https://api.example/v1/pets?after=c1&KEY");
    }

    @Test
    void aListIsGoneOnWithWhereAPageSaysTheNextOneIs() {
        server.answer(200, "{'data':['a'],'next':'c1','note':'hello'}").answer(200, "{'data':['b']}");
        Page<String, JsonNode> first = pages(CURSOR).pages().iterator().next();
        assertThat(first.items()).containsExactly("a");
        assertThat(first.value().path("note").asString()).isEqualTo("hello");
        assertThat(first.response().status()).isEqualTo(200);
        assertThat(first.next()).isEqualTo("c1");
        Page<String, JsonNode> last =
                pages(CURSOR).from("c1").pages().iterator().next();
        assertThat(last.items()).containsExactly("b");
        assertThat(last.next()).isNull();
        assertThat(asked().get(1)).isEqualTo("https://api.example/v1/pets?after=c1&KEY");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 7})
    void aCircleOfCursorsIsNoEndlessList(int length) {
        for (int i = 1; i <= 40; i++) {
            server.answer(200, "{'data':['" + i + "'],'next':'c" + i % length + "'}");
        }
        Iterator<String> items = pages(CURSOR).iterator();
        assertThatThrownBy(() -> items.forEachRemaining(item -> {}))
                .isInstanceOf(PaginationException.class)
                .hasMessage("A page of list leads to a page that was there before, so that the list would never end");
        assertThat(server.calls).hasSizeLessThan(4 * length + 2);
    }

    @Test
    void aServerThatIgnoresTheNumberGivesNoEndlessList() {
        server.answer(200, "{'data':['a']}");
        assertThatThrownBy(() -> pages(PLAIN.number("page", 1, null)).forEach(item -> {}))
                .isInstanceOf(PaginationException.class)
                .hasMessageContaining("has the items of the page before it again");
        assertThat(server.calls).hasSize(2);
    }

    @Test
    void thePagesOfALongListAreNotKept() {
        for (int i = 1; i <= 1000; i++) {
            server.answer(200, "{'data':['" + i + "'],'next':'c" + i + "'}");
        }
        server.answer(200, "{'data':[]}");
        assertThat(pages(CURSOR).stream().count()).isEqualTo(1000);
    }

    /** Takes down what it gets, and asks when it is told to. */
    private static final class Taking<V> implements Flow.Subscriber<V> {

        private final List<Object> got = new ArrayList<>();
        private Flow.Subscription subscription;

        @Override
        public void onSubscribe(Flow.Subscription given) {
            subscription = given;
        }

        @Override
        public void onNext(V item) {
            got.add(item);
        }

        @Override
        public void onError(Throwable failure) {
            got.add(failure.getClass());
        }

        @Override
        public void onComplete() {
            got.add("done");
        }
    }

    @Test
    void aSubscriberGetsWhatItAsksForAndPagesAreFetchedForNoMore() {
        server.answer(200, "{'data':['a','b'],'next':'c1'}").answer(200, "{'data':['c']}");
        Taking<String> taking = new Taking<>();
        pages(CURSOR).subscribe(taking);
        assertThat(server.calls).isEmpty();
        taking.subscription.request(1);
        assertThat(taking.got).containsExactly("a");
        taking.subscription.request(1);
        assertThat(taking.got).containsExactly("a", "b");
        assertThat(server.calls).hasSize(1);
        taking.subscription.request(5);
        assertThat(taking.got).containsExactly("a", "b", "c", "done");
        assertThat(server.calls).hasSize(2);
    }

    @Test
    void aSubscriberHearsOnceOfAFailureAndNothingAfterItCancels() {
        server.answer(200, "{'data':['a'],'next':'c1'}").answer(500, "{}");
        Taking<String> taking = new Taking<>();
        pages(CURSOR).subscribe(taking);
        taking.subscription.request(Long.MAX_VALUE);
        taking.subscription.request(Long.MAX_VALUE);
        assertThat(taking.got).containsExactly("a", ServerErrorException.class);
        Taking<Page<String, JsonNode>> cancelled = new Taking<>();
        pages(CURSOR).subscribeToPages(cancelled);
        cancelled.subscription.cancel();
        cancelled.subscription.request(1);
        assertThat(cancelled.got).isEmpty();
        Taking<String> wrong = new Taking<>();
        pages(CURSOR).from("c9").subscribe(wrong);
        wrong.subscription.request(0);
        assertThat(wrong.got).containsExactly(IllegalArgumentException.class);
        assertThat(server.calls).hasSize(2);
    }
}
