package dev.plumbline.core.plan;

import java.util.Map;

/** What HTTP calls a status (RFC 9110, section 15), as a class is named. */
final class StatusName {

    private static final Map<String, String> NAMES = Map.of(
            "200", "Ok",
            "201", "Created",
            "202", "Accepted",
            "203", "NonAuthoritative",
            "204", "NoContent",
            "205", "ResetContent",
            "206", "PartialContent",
            "default", "Default");

    private StatusName() {}

    /** {@code Created}, or {@code Status2XX} for one without a name. */
    static String of(String status) {
        return NAMES.getOrDefault(status, "Status" + status);
    }
}
