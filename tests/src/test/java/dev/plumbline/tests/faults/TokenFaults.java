package dev.plumbline.tests.faults;

import dev.plumbline.runtime.auth.Security;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.Operation;
import java.util.List;
import tools.jackson.databind.node.JsonNodeFactory;

/** Faults of the endpoint that gives access tokens, and of the tokens. The calls are paid for. */
final class TokenFaults {

    private static final String SECRET = Planted.VALUE.text();
    private static final String TOKEN = Planted.TOKEN.text();
    private static final Operation<String> BUY = Operation.post("buy", "/orders", json -> "a value")
            .secured(Security.of(SecurityScheme.oauth2(WireObservation.SCHEME, null)))
            .build();
    private static final WireSite.Script SOLD =
            UploadFaults.whole((peer, number, site) -> peer.send(UploadFaults.status(200, "")));

    private TokenFaults() {}

    static List<WireFault> all() {
        return List.of(
                tokens("HTTP 500, every time", json(500, "{\"error\":\"server_error\"}"))
                        .saying("500"),
                tokens(
                        "HTTP 503 with `Retry-After: 2`, every time",
                        (peer, number, site) -> peer.send(UploadFaults.status(503, "Retry-After: 2\r\n"))),
                tokens("HTTP 500, then a token", (peer, number, site) -> {
                    WireSite.Script answer = number == 1 ? json(500, "{}") : token();
                    answer.play(peer, number, site);
                }),
                tokens("silence", (peer, number, site) -> peer.silence())
                        .withoutEnd()
                        .saying("The request itself was not sent"),
                tokens("reset", (peer, number, site) -> peer.reset()),
                tokens("not HTTP", (peer, number, site) -> peer.send("SSH-2.0-OpenSSH_9.6\r\n")),
                tokens(
                                "HTML with status 200",
                                (peer, number, site) ->
                                        peer.send(AnswerFaults.body("text/html", "<html>" + SECRET + TOKEN)))
                        .saying("not JSON"),
                tokens(
                        "1 GiB in chunks",
                        (peer, number, site) -> AnswerFaults.flood(peer, "Transfer-Encoding: chunked", "100000\r\n")),
                tokens("JSON without a token", json(200, "{\"token\":\"" + TOKEN + "\"}"))
                        .saying("access_token"),
                tokens("a token that is no text", json(200, "{\"access_token\":{\"" + TOKEN + "\":1}}"))
                        .saying("access_token"),
                tokens("a token with a line break", json(200, "{\"access_token\":\"" + TOKEN + "\\n\"}"))
                        .saying("access_token"),
                tokens(
                                "a token that is no bearer token",
                                json(200, "{\"access_token\":\"" + TOKEN + "\",\"token_type\":\"mac\"}"))
                        .saying("token_type"),
                tokens(
                                "HTTP 401 `invalid_client`, with the secret in its text",
                                json(
                                        401,
                                        "{\"error\":\"invalid_client\",\"error_description\":\"no client with " + SECRET
                                                + "\"}"))
                        .saying("invalid_client"),
                tokens("HTTP 400 `invalid_scope`", json(400, "{\"error\":\"invalid_scope\"}"))
                        .saying("invalid_scope"),
                tokens(
                        "HTTP 302 to another host",
                        (peer, number, site) -> peer.send(
                                UploadFaults.status(302, "Location: http://other.example/" + SECRET + "\r\n"))),
                api(
                        "a token that the API refuses once, with HTTP 401",
                        (peer, number, site) -> peer.send(UploadFaults.status(number == 1 ? 401 : 200, ""))),
                api(
                        "a token that the API refuses each time, with HTTP 401 and the token in its text",
                        (peer, n, site) -> peer.send(
                                AnswerFaults.body("text/plain", "no " + TOKEN).replace("200 OK", "401 No"))),
                api(
                        "a token that the API refuses with HTTP 403",
                        (peer, number, site) -> peer.send(UploadFaults.status(403, ""))),
                api("a good token, and a reset after the request", (peer, number, site) -> peer.reset()));
    }

    private static WireFault tokens(String name, WireSite.Script tokens) {
        return WireFault.withTokens("POST, token: " + name, SOLD, tokens, TokenFaults::buy);
    }

    private static WireFault api(String name, WireSite.Script api) {
        return WireFault.withTokens("POST, token: " + name, UploadFaults.whole(api), token(), TokenFaults::buy);
    }

    private static WireSite.Script token() {
        return json(200, "{\"access_token\":\"" + TOKEN + "\",\"token_type\":\"Bearer\",\"expires_in\":3600}");
    }

    private static WireSite.Script json(int status, String text) {
        return (peer, number, site) ->
                peer.send(AnswerFaults.body("application/json", text).replace("200 OK", status + " Told"));
    }

    private static void buy(WireCall call) throws Throwable {
        call.tell(call.value(
                BUY, Arguments.body(JsonNodeFactory.instance.objectNode().put("what", "a house"))));
    }
}
