package dev.plumbline.testing;

import dev.plumbline.runtime.http.HttpReply;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A request that is expected, and its response.
 *
 * @param request whether a request is the one
 * @param scenario the story that this is a step of, or null
 * @param reply the response
 * @param templated whether <code>{{request.baseUrl}}</code> in the response's text stands for the provider's address
 */
record Fixture(Predicate<ReceivedRequest> request, @Nullable Scenario scenario, HttpReply reply, boolean templated) {

    /** The state of every story before its first step, as WireMock calls it. */
    static final String STARTED = "Started";

    /**
     * A step of a story.
     *
     * @param name the story
     * @param from the state in which the fixture responds, or null for any
     * @param to the state after it, or null for the same
     */
    record Scenario(
            String name, @Nullable String from, @Nullable String to) {}
}
