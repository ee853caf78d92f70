package dev.plumbline.tests.faults;

import java.util.List;

/** Faults that the server says itself. */
final class StatusFaults {

    private StatusFaults() {}

    static List<Fault> all() {
        return List.of(
                status(429, "", ""),
                status(429, "Retry-After: 7", ""),
                status(429, "Retry-After: Thu, 01 Jan 2026 00:00:07 GMT", ""),
                status(429, "Retry-After: Thursday, 01-Jan-26 00:00:07 GMT", ""),
                status(429, "Retry-After: Thu Jan  1 00:00:07 2026", ""),
                status(429, "Retry-After: Wed, 31 Dec 2025 23:00:00 GMT", ", which has passed"),
                status(429, "Retry-After-Ms: 1500", ""),
                status(429, "Retry-After: soon", ""),
                status(429, "Retry-After: 86400", ""),
                status(503, "", ", every time"),
                status(503, "Retry-After: 2", ", every time"),
                status(408, "", ""),
                status(500, "", ""),
                status(502, "", ""),
                status(504, "", ""),
                status(404, "", ""),
                redirect(302, "/v1/videos/t1", "to itself"),
                redirect(307, "http://other.example/", "to another host"),
                redirect(308, "http://other.example/", "to another host"),
                status(301, "", ", which does not say where to"));
    }

    private static Fault status(int status, String header, String more) {
        String name = "HTTP " + status + (header.isEmpty() ? "" : " with `" + header + "`") + more;
        return Fault.text(name, answer(status, header));
    }

    private static Fault redirect(int status, String location, String where) {
        return Fault.text("HTTP " + status + " " + where, answer(status, "Location: " + location));
    }

    private static String answer(int status, String header) {
        String body = "{\"error\":{\"message\":\"not now\"}}";
        return "HTTP/1.1 " + status + " Told\r\n" + header + (header.isEmpty() ? "" : "\r\n")
                + "Content-Type: application/json\r\nContent-Length: " + body.length()
                + "\r\nConnection: close\r\n\r\n" + body;
    }
}
