package dev.plumbline.core.openapi;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The objects of the OpenAPI Specification (3.1.1, section 4.8) and which objects stand in which of their fields. */
enum OpenApiObject {
    SCHEMA("Schema Object"),
    EXTERNAL_DOCS("External Documentation Object"),
    CONTACT("Contact Object"),
    LICENSE("License Object"),
    INFO("Info Object", one("contact", CONTACT), one("license", LICENSE)),
    SERVER_VARIABLE("Server Variable Object"),
    SERVER("Server Object", map("variables", SERVER_VARIABLE)),
    TAG("Tag Object", one("externalDocs", EXTERNAL_DOCS)),
    OAUTH_FLOW("OAuth Flow Object"),
    OAUTH_FLOWS(
            "OAuth Flows Object",
            one("implicit", OAUTH_FLOW),
            one("password", OAUTH_FLOW),
            one("clientCredentials", OAUTH_FLOW),
            one("authorizationCode", OAUTH_FLOW)),
    SECURITY_SCHEME("Security Scheme Object", one("flows", OAUTH_FLOWS)),
    EXAMPLE("Example Object", data("value")),
    LINK("Link Object", one("server", SERVER)),
    /** Also what a header holds, since a header's encoding may have headers. */
    MEDIA_TYPE(
            "Media Type Object",
            one("schema", SCHEMA),
            data("example"),
            map("examples", EXAMPLE),
            new Field("encoding", Shape.MAP, "ENCODING")),
    HEADER(
            "Header Object",
            one("schema", SCHEMA),
            data("example"),
            map("examples", EXAMPLE),
            map("content", MEDIA_TYPE)),
    ENCODING("Encoding Object", map("headers", HEADER)),
    PARAMETER(
            "Parameter Object",
            one("schema", SCHEMA),
            data("example"),
            map("examples", EXAMPLE),
            map("content", MEDIA_TYPE)),
    REQUEST_BODY("Request Body Object", map("content", MEDIA_TYPE)),
    RESPONSE("Response Object", map("headers", HEADER), map("content", MEDIA_TYPE), map("links", LINK)),
    CALLBACK("Callback Object"),
    OPERATION(
            "Operation Object",
            one("externalDocs", EXTERNAL_DOCS),
            list("parameters", PARAMETER),
            one("requestBody", REQUEST_BODY),
            new Field("responses", Shape.EXTENSIBLE_MAP, "RESPONSE"),
            map("callbacks", CALLBACK),
            list("servers", SERVER)),
    PATH_ITEM(
            "Path Item Object",
            list("servers", SERVER),
            list("parameters", PARAMETER),
            one("get", OPERATION),
            one("put", OPERATION),
            one("post", OPERATION),
            one("delete", OPERATION),
            one("options", OPERATION),
            one("head", OPERATION),
            one("patch", OPERATION),
            one("trace", OPERATION),
            one("query", OPERATION),
            map("additionalOperations", OPERATION)),
    COMPONENTS(
            "Components Object",
            map("schemas", SCHEMA),
            map("responses", RESPONSE),
            map("parameters", PARAMETER),
            map("examples", EXAMPLE),
            map("requestBodies", REQUEST_BODY),
            map("headers", HEADER),
            map("securitySchemes", SECURITY_SCHEME),
            map("links", LINK),
            map("callbacks", CALLBACK),
            // Path items are seen where they are used; seen here too, their operations would be repeated.
            new Field("pathItems", Shape.LEFT_OUT, "PATH_ITEM")),
    OPENAPI(
            "OpenAPI Object",
            one("info", INFO),
            list("servers", SERVER),
            new Field("paths", Shape.EXTENSIBLE_MAP, "PATH_ITEM"),
            map("webhooks", PATH_ITEM),
            one("components", COMPONENTS),
            list("tags", TAG),
            one("externalDocs", EXTERNAL_DOCS));

    /** How the objects stand in a field. */
    enum Shape {
        ONE,
        LIST,
        /** By name, and any name may be given. */
        MAP,
        /** By name, but a name with {@code x-} is an extension. */
        EXTENSIBLE_MAP,
        /** A JSON value that is not OpenAPI's business. */
        DATA,
        /** The view does without. */
        LEFT_OUT
    }

    /** A field, and the name of the objects in it (a name, since two of them hold each other). */
    private record Field(String name, Shape shape, String object) {}

    /** What OpenAPI 3.2 has more: Swagger is not shown it, and the view reads it by itself. */
    private static final Map<String, Set<String>> NEWER = Map.of(
            "OPENAPI", Set.of("$self"),
            "SERVER", Set.of("name"),
            "TAG", Set.of("summary", "parent", "kind"),
            "RESPONSE", Set.of("summary"),
            "MEDIA_TYPE", Set.of("itemSchema", "prefixEncoding", "itemEncoding"),
            "ENCODING", Set.of("encoding", "prefixEncoding", "itemEncoding"),
            "EXAMPLE", Set.of("dataValue", "serializedValue"),
            "SECURITY_SCHEME", Set.of("deprecated", "oauth2MetadataUrl"),
            "OAUTH_FLOWS", Set.of("deviceAuthorization"),
            "COMPONENTS", Set.of("mediaTypes"));

    private static final Set<String> UNREAD = Set.of("encoding", "prefixEncoding", "itemEncoding");

    private static final Set<String> BOOLEANS =
            Set.of("allowEmptyValue", "allowReserved", "deprecated", "explode", "required");

    private final String title;
    private final Map<String, Field> fields = new HashMap<>();

    OpenApiObject(String title, Field... fields) {
        this.title = title;
        for (Field field : fields) {
            this.fields.put(field.name(), field);
        }
    }

    private static Field one(String name, OpenApiObject object) {
        return new Field(name, Shape.ONE, object.name());
    }

    private static Field list(String name, OpenApiObject object) {
        return new Field(name, Shape.LIST, object.name());
    }

    private static Field map(String name, OpenApiObject object) {
        return new Field(name, Shape.MAP, object.name());
    }

    private static Field data(String name) {
        return new Field(name, Shape.DATA, "");
    }

    /** Whether a field is true or false; Swagger Parser passes over one that is neither ({@code required: yes}). */
    boolean isBoolean(String field) {
        return switch (this) {
            case OPERATION, PARAMETER, HEADER, REQUEST_BODY, ENCODING -> BOOLEANS.contains(field);
            default -> false;
        };
    }

    /** Whether OpenAPI 3.2 has a field and versions before it have not. */
    boolean isNewer(String field) {
        return NEWER.getOrDefault(name(), Set.of()).contains(field);
    }

    /** Whether a newer field says something that no code is made for. */
    static boolean isUnread(String newer) {
        return UNREAD.contains(newer);
    }

    /** The specification's name after {@code a} or {@code an}. */
    String withArticle() {
        return ("AEIO".indexOf(title.charAt(0)) < 0 ? "a " : "an ") + title;
    }

    /** The specification's name. */
    String title() {
        return title;
    }

    /** How objects stand in a field; null for a field that holds plain values. */
    @Nullable
    Shape shape(String field) {
        Field found = fields.get(field);
        return found == null ? null : found.shape();
    }

    /** The objects in a field that has some. */
    OpenApiObject in(String field) {
        Field found = fields.get(field);
        if (found == null) {
            throw new IllegalArgumentException(field + " of a " + title + " holds no objects");
        }
        return valueOf(found.object());
    }

    /** Whether a Reference Object may stand in its place and is followed; a callback's is not, it may lead back. */
    boolean isReferable() {
        return switch (this) {
            case PATH_ITEM, MEDIA_TYPE, PARAMETER, RESPONSE, REQUEST_BODY, HEADER, EXAMPLE, LINK, SECURITY_SCHEME ->
                true;
            default -> false;
        };
    }
}
