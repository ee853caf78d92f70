package dev.plumbline.tests.faults;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;

/** Servers that repeat the key they were given. */
final class SecretFaults {

    private static final String KEY = Planted.KEY.text();
    private static final String ENCODED = URLEncoder.encode(KEY, StandardCharsets.UTF_8);
    private static final String BASE64 = Base64.getEncoder().encodeToString(KEY.getBytes(StandardCharsets.UTF_8));

    private SecretFaults() {}

    static List<Fault> all() {
        List<Fault> faults = new ArrayList<>();
        for (String form : List.of(KEY, ENCODED, ENCODED.replace("%2F", "%2f").replace("%2B", "%2b"), BASE64)) {
            faults.add(answer("401 Unauthorized", "", "{\"error\":{\"message\":\"Incorrect key: " + form + "\"}}"));
            faults.add(answer("403 Forbidden", "", "{\"error\":\"" + form + "\",\"code\":\"" + form + "\"}"));
            faults.add(answer("500 " + "Oops", "", "<html>" + form));
            faults.add(answer("200 OK", "", "<html>" + form));
            faults.add(answer("200 OK", "", "{\"id\":{\"" + form + "\":1}}"));
            faults.add(answer("200 OK", "Content-Type: " + form + "\r\n", "no JSON"));
            faults.add(answer("200 OK", "Content-Encoding: " + form + "\r\n", "no JSON"));
            faults.add(answer("429 Slowly", "Retry-After: " + form + "\r\nX-Request-Id: " + form + "\r\n", "{}"));
            faults.add(answer("307 There", "Location: http://a.example/?key=" + form + "\r\n", ""));
            faults.add(answer("302 There", "Location: http://" + form + "/\r\n", ""));
            faults.add(Fault.text("a status line", "HTTP/1.1 " + form + "\r\n\r\n"));
            faults.add(Fault.text("a header", "HTTP/1.1 200 OK\r\n" + form + "\r\n\r\n"));
            faults.add(answer("200 OK", "Transfer-Encoding: chunked\r\n", form));
        }
        return faults;
    }

    /** The key at every place at which an excerpt may end. */
    static List<Fault> atTheEdge() {
        List<Fault> faults = new ArrayList<>();
        for (int before = 176; before <= 204; before++) {
            faults.add(answer("400 Bad", "", "x".repeat(before) + KEY));
            faults.add(answer("200 OK", "", "{\"id\":[\"" + "x".repeat(before) + KEY + "\"]}"));
        }
        for (int before = 8192 - KEY.length(); before < 8192; before++) {
            faults.add(answer("400 Bad", "", " ".repeat(before) + KEY));
        }
        return faults;
    }

    private static Fault answer(String status, String headers, String body) {
        boolean framed = headers.startsWith("Transfer-Encoding");
        return Fault.text(
                status + " " + headers + body,
                "HTTP/1.1 " + status + "\r\n" + headers
                        + (framed ? "" : "Content-Length: " + body.length() + "\r\n")
                        + "Connection: close\r\n\r\n" + body);
    }
}
