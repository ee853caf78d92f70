package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.SwaggerFindings.Finding;
import dev.plumbline.core.openapi.SwaggerFindings.Kind;
import dev.plumbline.core.resolve.Index;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What Swagger Parser reports although the document is right, each with the reason; nothing else is passed over. */
enum FalseFinding {
    RESPONSES_31(
            "OpenAPI 3.1 does not require an operation's responses (4.8.10)",
            it -> it.is(Kind.MISSING, "responses") && !it.version30()),
    LICENSE_31(
            "OpenAPI 3.1 requires neither url nor identifier of a license (4.8.4)",
            it -> it.is(Kind.MISSING, "identifier") && it.place().object() == OpenApiObject.LICENSE),
    RELATIVE_URL(
            "A URL in the Contact or License Object may be relative (4.6); Swagger says only the URL itself",
            it -> it.finding().kind() == Kind.WARNING
                    && it.finding()
                            .key()
                            .equals(it.place().node().path("url").asText().strip())),
    ENCODING_OF_STUB(
            "An encoding's name is a property of the schema, and the view's schemas have no properties",
            it -> it.finding().kind() == Kind.UNEXPECTED && it.finding().path().endsWith(".encoding")),
    LINK_BODY(
            "A link fills a request body with any value (4.8.20); Swagger knows only a text",
            it -> it.is(Kind.WRONG_TYPE, "requestBody") && it.place().object() == OpenApiObject.LINK),
    REPEATED_ID(
            "Operations with one id get a number each, and whoever gives it says so",
            it -> it.finding().kind() == Kind.REPEATED),
    UNDECLARED_PATH_PARAMETER(
            "A path parameter that is not described is taken for a text, and whoever takes it says so",
            it -> it.finding().kind() == Kind.WARNING && it.finding().key().startsWith("Declared path parameter")),
    OPTIONAL_PATH_PARAMETER(
            "Which path parameter is not required, Swagger does not say; whoever takes it does",
            it -> it.finding().kind() == Kind.WARNING && it.finding().key().startsWith("For path parameter")),
    PATH_WITHOUT_SLASH(
            "Which path that is, Swagger does not say; whoever takes it does",
            it -> it.finding().kind() == Kind.WARNING
                    && it.finding().key().matches("(?s)Resource .*should start with /")),
    DESCRIPTION_32(
            "OpenAPI 3.2 does not require a response's description (4.17.1)",
            it -> it.is(Kind.MISSING, "description")
                    && it.place().object() == OpenApiObject.RESPONSE
                    && it.index().documents().isVersion32()),
    WITHOUT_SCHEMA(
            "A parameter without schema and content is taken for a text, and whoever takes it says so",
            it -> it.is(Kind.MISSING, "content") && it.place().object() == OpenApiObject.PARAMETER),
    SAID_ALREADY(
            "A field of the wrong type is left out of the view, so Swagger misses it; the type was reported",
            it -> it.finding().kind() == Kind.MISSING
                    && it.inDocument(it.finding().key()));

    private final String reason;
    private final Predicate<Context> applies;

    FalseFinding(String reason, Predicate<Context> applies) {
        this.reason = reason;
        this.applies = applies;
    }

    /** Why the finding is passed over. */
    String reason() {
        return reason;
    }

    static boolean isFalse(Context context) {
        return Stream.of(values()).anyMatch(known -> known.applies.test(context));
    }

    /** A finding with what is needed to judge it. */
    record Context(Finding finding, FindingPlace place, Index index) {

        boolean is(Kind kind, String key) {
            return finding.kind() == kind && finding.key().equals(key);
        }

        boolean version30() {
            return index.documents().isVersion30();
        }

        boolean inDocument(String field) {
            return index.node(place.at()).has(field);
        }
    }
}
