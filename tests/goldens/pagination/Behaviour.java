package golden.pagination;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.error.PaginationException;
import dev.plumbline.runtime.error.ServerErrorException;
import dev.plumbline.runtime.page.Page;
import dev.plumbline.runtime.retry.RetryPolicy;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import golden.pagination.model.ListKeepersResponseKeepersItem;
import golden.pagination.model.Pet;
import golden.pagination.model.PetPage;
import golden.pagination.model.SearchRequest;
import golden.pagination.model.Visit;
import golden.pagination.request.ListKeepersParams;
import golden.pagination.request.ListPetsParams;
import java.net.URI;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Flow;

/** All items of lists, by each way to the next page; failures, lists without an end, and links that lead elsewhere. */
public final class Behaviour {

    private static final ListPetsParams TWO = ListPetsParams.builder().limit(2).build();

    private final ScriptedTransport script = new ScriptedTransport();
    private final ShelterClient client = ShelterClient.of(ClientConfig.builder()
            .baseUrl("https://shelter.example/v1")
            .retry(RetryPolicy.none())
            .transport(script)
            .build());

    private Behaviour() {}

    public static void run() {
        new Behaviour().cursor();
        new Behaviour().failedPage();
        new Behaviour().endless();
        new Behaviour().offset();
        new Behaviour().number();
        new Behaviour().header();
        new Behaviour().link();
        new Behaviour().publisher();
    }

    private void reply(String... pages) {
        for (String page : pages) {
            script.reply(200, page.replace('\'', '"'));
        }
    }

    private void assertAsked(String... urls) {
        assertThat(script.addresses())
                .extracting(URI::toString)
                .extracting(url -> url.replace("https://shelter.example/v1", ""))
                .containsExactly(urls);
        script.assertDone();
        client.close();
    }

    private void cursor() {
        reply(
                "{'data':[{'name':'Ada'},{'name':'Bob'}],'next_cursor':'c=1','has_more':true}",
                "{'data':[{'name':'Cleo'}],'next_cursor':'c2','has_more':false}");
        assertThat(client.pets().listPetsAll(TWO).stream().map(Pet::name)).containsExactly("Ada", "Bob", "Cleo");
        ListPetsParams wrong = ListPetsParams.builder().limit(1000).build();
        assertThatThrownBy(() -> client.pets().listPetsAll(wrong).iterator().next())
                .isInstanceOf(InvalidRequestException.class);
        assertAsked("/pets?limit=2", "/pets?limit=2&after=c%3D1");
    }

    private void failedPage() {
        reply("{'data':[{'name':'Ada'}],'next_cursor':'c1','has_more':true}");
        script.reply(503, "{}");
        reply("{'data':[{'name':'Bob'}],'has_more':false}", "{'data':[{'name':'Bob'}],'has_more':false}");
        Iterator<Page<Pet, PetPage>> pages = client.pets().listPetsAll().pages().iterator();
        Page<Pet, PetPage> first = pages.next();
        assertThat(first.value().hasMore()).isTrue();
        assertThatThrownBy(pages::next).isInstanceOf(ServerErrorException.class);
        assertThat(pages.next().items()).extracting(Pet::name).containsExactly("Bob");
        assertThat(pages.hasNext()).isFalse();
        String kept = first.next();
        assertThat(client.pets().listPetsAll().from(kept)).extracting(Pet::name).containsExactly("Bob");
        assertAsked("/pets", "/pets?after=c1", "/pets?after=c1", "/pets?after=c1");
    }

    private void endless() {
        reply("{'data':[],'next_cursor':'c1','has_more':true}", "{'data':[],'next_cursor':'c1','has_more':true}");
        assertThatThrownBy(() -> client.pets().listPetsAll().iterator().hasNext())
                .isInstanceOf(PaginationException.class)
                .hasMessageContaining("the list would never end");
        assertAsked("/pets", "/pets?after=c1");
    }

    private void offset() {
        reply("{'keepers':[{'name':'Kim'},{'name':'Lou'}],'total':3}", "{'keepers':[{'name':'May'}],'total':3}");
        ListKeepersParams since =
                ListKeepersParams.builder().since(LocalDate.parse("2026-01-01")).build();
        List<String> names = new ArrayList<>();
        for (ListKeepersResponseKeepersItem keeper : client.pets().listKeepersAll("a/b", since)) {
            names.add(keeper.name());
        }
        assertThat(names).containsExactly("Kim", "Lou", "May");
        assertAsked("/keepers/a%2Fb?since=2026-01-01", "/keepers/a%2Fb?since=2026-01-01&offset=2");
    }

    private void number() {
        reply("{'hits':[{'pet':1}]}", "{'hits':[2]}", "{'hits':[]}");
        SearchRequest request = SearchRequest.builder().text("cat").build();
        assertThat(client.pets().searchAll(request))
                .extracting(Object::toString)
                .containsExactly("{\"pet\":1}", "2");
        assertThat(script.requests())
                .extracting(sent -> sent.bodyJson().toString())
                .containsOnly("{\"text\":\"cat\"}");
        assertAsked("/search", "/search?page=1", "/search?page=2");
    }

    private void header() {
        script.reply(Replies.with(
                Replies.json(200, "[\"Ada\"]"), "Link", "<https://shelter.example/v1/names?p=2>; rel=\"next\""));
        script.reply(Replies.empty(204));
        assertThat(client.pets().listNamesAll(CallOptions.none().withHeader("X-Trace", "t")))
                .containsExactly("Ada");
        assertThat(script.requests())
                .extracting(sent -> sent.headers().firstValue("X-Trace").orElse("none"))
                .containsExactly("t", "t");
        assertAsked("/names", "/names?p=2");
    }

    private void link() {
        reply(
                "{'visits':[{'at':'noon'}],'links':{'next':'/v1/visits?from=2'}}",
                "{'visits':[{'at':'one'}],'links':{'next':'https://elsewhere.example/v1/visits?from=3'}}");
        Iterator<Visit> visits = client.pets().listVisitsAll().iterator();
        assertThat(visits.next().at()).isEqualTo("noon");
        assertThat(visits.next().at()).isEqualTo("one");
        assertThatThrownBy(visits::hasNext)
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("leads to https://elsewhere.example:443");
        assertAsked("/visits", "/visits?from=2");
    }

    private void publisher() {
        reply(
                "{'data':[{'name':'Ada'},{'name':'Bob'}],'next_cursor':'c1','has_more':true}",
                "{'data':[{'name':'Cleo'}],'has_more':false}");
        List<String> got = new ArrayList<>();
        List<Flow.Subscription> given = new ArrayList<>();
        client.pets().async().listPetsAll().subscribe(new Flow.Subscriber<>() {
            @Override
            public void onSubscribe(Flow.Subscription subscription) {
                given.add(subscription);
            }

            @Override
            public void onNext(Pet pet) {
                got.add(pet.name());
            }

            @Override
            public void onError(Throwable failure) {
                got.add(failure.toString());
            }

            @Override
            public void onComplete() {
                got.add("done");
            }
        });
        assertThat(script.requests()).isEmpty();
        given.get(0).request(2);
        assertThat(got).containsExactly("Ada", "Bob");
        assertThat(script.requests()).hasSize(1);
        given.get(0).request(1);
        assertThat(got).containsExactly("Ada", "Bob", "Cleo", "done");
        assertAsked("/pets", "/pets?after=c1");
    }
}
