package dev.plumbline.testing;

import dev.plumbline.runtime.http.HttpReply;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Plays fixtures, and knows how far each story has come. Safe for all threads. */
final class Replay {

    private static final String BASE_URL = "{{request.baseUrl}}";

    private final List<Fixture> fixtures;
    private final Map<String, String> states = new HashMap<>();

    Replay(List<Fixture> fixtures) {
        this.fixtures = List.copyOf(fixtures);
    }

    /** The response of the first fixture that expects the request. */
    synchronized Optional<HttpReply> respond(ReceivedRequest request, String baseUrl) {
        return fixtures.stream()
                .filter(fixture -> isTime(fixture) && fixture.request().test(request))
                .findFirst()
                .map(fixture -> play(fixture, baseUrl));
    }

    synchronized void restart() {
        states.clear();
    }

    private boolean isTime(Fixture fixture) {
        Fixture.Scenario scenario = fixture.scenario();
        return scenario == null || scenario.from() == null || scenario.from().equals(state(scenario.name()));
    }

    private String state(String scenario) {
        return states.getOrDefault(scenario, Fixture.STARTED);
    }

    private HttpReply play(Fixture fixture, String baseUrl) {
        Fixture.Scenario scenario = fixture.scenario();
        if (scenario != null && scenario.to() != null) {
            states.put(scenario.name(), scenario.to());
        }
        return fixture.templated() ? filled(fixture.reply(), baseUrl) : fixture.reply();
    }

    private static HttpReply filled(HttpReply reply, String baseUrl) {
        String text = new String(reply.body(), StandardCharsets.UTF_8).replace(BASE_URL, baseUrl);
        return new HttpReply(reply.status(), reply.headers(), text.getBytes(StandardCharsets.UTF_8));
    }
}
