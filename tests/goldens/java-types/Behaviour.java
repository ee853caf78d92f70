package golden.javatypes;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.json.UnexpectedJsonException;
import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.testing.ScriptedTransport;
import golden.javatypes.model.Event;
import golden.javatypes.model.EventUntil;
import golden.javatypes.model.NewEvent;
import golden.javatypes.request.GetEventParams;
import golden.javatypes.response.GetEventHeaders;
import java.math.BigDecimal;
import java.net.URI;
import java.net.http.HttpHeaders;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Values of formats are read and written as Java has them, and no text changes on its way through. */
public final class Behaviour {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    private static final UUID ID = UUID.fromString("123e4567-e89b-12d3-a456-426614174000");

    private static final OffsetDateTime NOON = OffsetDateTime.of(2020, 1, 1, 12, 0, 0, 0, ZoneOffset.UTC);

    private Behaviour() {}

    public static void run() {
        read();
        textsStay();
        misfits();
        valuesOfUnions();
        built();
        sent();
    }

    private static void read() {
        Event event =
                event("'id':'123e4567-e89b-12d3-a456-426614174000','made':'2020-01-01T12:00:00Z','day':'2020-02-29',"
                        + "'site':'https://a.example/b?c','next':'/d','price':0.10,'share':null,'ratio':0.5,'photo':'aGVsbG8=',"
                        + "'sound':'','moments':['2020-01-01T12:00:00Z'],'prices':{'a':1,'b':1.00},'kind':'urn:a',"
                        + "'either':'2020-01-01','local':'\u00e4'");
        assertThat(event.additionalProperties()).isEmpty();
        assertThat(event.id()).isEqualTo(ID);
        assertThat(event.made()).isEqualTo(NOON);
        assertThat(event.day().orNull()).isEqualTo(LocalDate.of(2020, 2, 29));
        assertThat(event.site()).isEqualTo(URI.create("https://a.example/b?c"));
        assertThat(event.next().orNull()).isEqualTo(URI.create("/d"));
        assertThat(event.price()).isEqualTo(new BigDecimal("0.10"));
        assertThat(event.share().isNull()).isTrue();
        assertThat(event.ratio()).isEqualTo(0.5);
        assertThat(event.photo()).isEqualTo("hello".getBytes(UTF_8));
        assertThat(event.sound()).isEmpty();
        assertThat(event.moments()).containsExactly(NOON);
        assertThat(event.prices()).containsEntry("b", new BigDecimal("1.00"));
        assertThat(event.kind().value()).isEqualTo("urn:a");
        assertThat(event.either()).isEqualTo("2020-01-01");
        assertThat(event).isEqualTo(Event.fromJson(event.toJson())).hasSameHashCodeAs(Event.fromJson(event.toJson()));
    }

    /** What Java would write in another way is written as it came, until it is set anew. */
    private static void textsStay() {
        String text = "{'id':'123E4567-e89b-12d3-a456-426614174000','made':'2020-01-01T13:00:00.000+01:00',"
                + "'day':'2020-02-29','next':'','price':1E+2,'share':12.340,'ratio':1.10,'photo':'aGVsbG8',"
                + "'moments':['2020-01-01t12:00:00z','2020-01-01T12:00Z'],'prices':{'a':1.000,'b':100000000000000000000},"
                + "'until':'2020-01-01T12:00:00.0Z'}";
        Event event = Event.fromJson(json(text));
        assertThat(event.additionalProperties()).isEmpty();
        assertThat(event.made().toInstant()).isEqualTo(NOON.toInstant());
        assertThat(event.photo()).isEqualTo("hello".getBytes(UTF_8));
        assertThat(event.moments()).containsExactly(NOON, NOON);
        assertThat(event.toJson()).hasToString(text.replace('\'', '"'));
        assertThat(event.toBuilder()
                        .site("https://a.example")
                        .build()
                        .toJson()
                        .get("made")
                        .stringValue())
                .isEqualTo("2020-01-01T13:00:00.000+01:00");

        Event later = event.toBuilder()
                .made(NOON.plusSeconds(1))
                .moments(List.of(NOON))
                .build();
        assertThat(later.toJson().get("made").stringValue()).isEqualTo("2020-01-01T12:00:01Z");
        assertThat(later.toJson().get("moments")).hasToString("[\"2020-01-01T12:00:00Z\"]");
        assertThat(later.toJson().get("id").stringValue()).isEqualTo("123E4567-e89b-12d3-a456-426614174000");

        Event digits = Event.fromJson(json("{'ratio':0.12345678901234567890}"));
        assertThat(digits.ratio()).isEqualTo(0.12345678901234568);
        assertThat(digits.toJson().get("ratio")).hasToString("0.12345678901234567890");
    }

    /** What a type cannot hold is kept as JSON, and only who asks for what is required is told. */
    private static void misfits() {
        String text =
                "{'id':'7','made':'yesterday','day':'2020-02-30','site':'not a uri','next':5,'price':'12','ratio':1E400,"
                        + "'photo':'***','moments':['2020-01-01T12:00:00Z','soon']}";
        Event event = Event.fromJson(json(text));
        assertThat(event.additionalProperties())
                .containsOnlyKeys("id", "made", "day", "site", "next", "price", "ratio", "photo", "moments");
        assertThat(event.site()).isNull();
        assertThat(event.day().isAbsent()).isTrue();
        assertThatThrownBy(event::made)
                .isInstanceOf(UnexpectedJsonException.class)
                .hasMessage("the value at /made must be of the documented type, but is a string");
        assertThat(event.toJson()).isEqualTo(json(text));
        for (String unfit : List.of(
                "2020-01-01T12:00:00", "2020-01-01 12:00:00Z", "2020-01-01T12:00:00+0100", "2016-12-31T23:59:60Z")) {
            assertThat(event("'made':'" + unfit + "'").additionalProperties()).containsKey("made");
        }
        assertThat(event("'id':'1-1-1-1-1'").additionalProperties()).containsKey("id");
    }

    private static void valuesOfUnions() {
        assertThat(event("'until':'2020-01-01T12:00:00Z'").until()).isEqualTo(new EventUntil.Text(NOON));
        assertThat(event("'until':5").until()).isEqualTo(new EventUntil.IntegerVariant(5));
        assertThat(event("'until':'soon'").until()).isInstanceOf(EventUntil.Unknown.class);
    }

    private static void built() {
        NewEvent.Builder builder =
                NewEvent.builder().made(NOON).site("https://a.example").price(12);
        assertThat(builder.build().toJson())
                .isEqualTo(json("{'made':'2020-01-01T12:00:00Z','site':'https://a.example','price':12}"));
        NewEvent event = builder.price(1.5)
                .site(URI.create("https://b.example"))
                .photo("hello".getBytes(UTF_8))
                .share(0.25)
                .next("/c")
                .seats(3)
                .build();
        assertThat(event.toJson())
                .hasToString(
                        ("{'made':'2020-01-01T12:00:00Z','site':'https://b.example','price':1.5,'photo':'aGVsbG8=',"
                                        + "'share':0.25,'next':'/c','seats':3}")
                                .replace('\'', '"'));
        assertThat(builder.price(new BigDecimal("0.1000")).build().toJson().get("price"))
                .hasToString("0.1000");
        assertThat(builder.build())
                .isEqualTo(builder.photo("hello".getBytes(UTF_8)).build());
        assertThatThrownBy(() -> builder.site("not a uri"))
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessageContaining("`site` is no URI: Illegal character in path at index 3");
        assertThatThrownBy(() -> builder.price(Double.NaN)).isInstanceOf(IllegalArgumentException.class);
    }

    private static void sent() {
        ScriptedTransport script = new ScriptedTransport().reply(200, "{}").reply(200, "\"2020-01-01T12:00:00.5Z\"");
        try (EventsClient client = EventsClient.builder().transport(script).build()) {
            GetEventParams params = GetEventParams.builder()
                    .since(NOON)
                    .days(List.of(LocalDate.of(2020, 1, 2), LocalDate.of(2020, 1, 3)))
                    .price(12)
                    .ratio(1)
                    .callback("https://a.example/?b")
                    .xDigest("hello".getBytes(UTF_8))
                    .session(ID)
                    .build();
            client.events().getEvent(ID, LocalDate.of(2020, 1, 1), params);
            NewEvent event = NewEvent.builder()
                    .made(NOON)
                    .site("https://a.example")
                    .price(1)
                    .build();
            assertThat(client.events().createEvent(event)).isEqualTo(NOON.plusNanos(500_000_000));
        }
        ReceivedRequest request = script.requests().get(0);
        assertThat(request.url())
                .isEqualTo("/events/" + ID + "/2020-01-01?since=2020-01-01T12%3A00%3A00Z&days=2020-01-02,2020-01-03"
                        + "&price=12&ratio=1&callback=https%3A%2F%2Fa.example%2F%3Fb");
        assertThat(request.headers().firstValue("X-Digest")).hasValue("aGVsbG8=");
        assertThat(request.headers().firstValue("Cookie")).hasValue("session=" + ID);

        GetEventHeaders headers = GetEventHeaders.of(
                headers("Last-Change", "2020-01-01T12:00:00.000Z", "Cost", "1.50", "Self", "/events"));
        assertThat(headers).isEqualTo(new GetEventHeaders(NOON, new BigDecimal("1.50"), URI.create("/events")));
        assertThat(GetEventHeaders.of(headers("Last-Change", "yesterday")).lastChange())
                .isNull();
    }

    private static HttpHeaders headers(String... namesAndValues) {
        Map<String, List<String>> headers = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            headers.put(namesAndValues[i], List.of(namesAndValues[i + 1]));
        }
        return HttpHeaders.of(headers, (name, value) -> true);
    }

    private static Event event(String properties) {
        return Event.fromJson(json("{" + properties + "}"));
    }

    private static JsonNode json(String text) {
        return MAPPER.readTree(text.replace('\'', '"'));
    }
}
