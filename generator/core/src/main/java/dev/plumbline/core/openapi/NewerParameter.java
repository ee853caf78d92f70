package dev.plumbline.core.openapi;

import tools.jackson.databind.JsonNode;

/** What OpenAPI 3.2 has new in a Parameter Object: Swagger is shown something older, and the view reads it here. */
final class NewerParameter {

    private NewerParameter() {}

    static boolean isQuerystring(JsonNode parameter) {
        return parameter.path("in").asString("").equals("querystring");
    }

    static boolean isCookieStyle(JsonNode parameter) {
        return parameter.path("style").asString("").equals("cookie");
    }
}
