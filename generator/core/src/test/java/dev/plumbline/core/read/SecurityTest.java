package dev.plumbline.core.read;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Security;
import dev.plumbline.core.model.Security.Alternative;
import dev.plumbline.core.model.Security.Requirement;
import dev.plumbline.core.model.SecurityScheme;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Every kind of scheme, and how operations combine them. */
class SecurityTest {

    private static final Reading READING = Reading.of("""
            openapi: 3.1.0
            info: {title: Test, version: '1'}
            security: [{bearer: []}]
            paths:
              /a:
                get: {operationId: inherits, responses: {'204': {description: D}}}
                put: {operationId: open, security: [], responses: {'204': {description: D}}}
                post: {operationId: both, security: [{key: [], basic: []}, {oauth: [read, write]}], responses: {'204': {description: D}}}
                delete: {operationId: optional, security: [{}, {openId: [a]}], responses: {'204': {description: D}}}
                patch: {operationId: others, security: [{digest: []}, {tls: []}, {query: []}], responses: {'204': {description: D}}}
            components:
              securitySchemes:
                tls: {type: mutualTLS}
                openId: {type: openIdConnect, openIdConnectUrl: 'https://id.example'}
                oauth:
                  type: oauth2
                  flows:
                    clientCredentials: {tokenUrl: 'https://t.example', scopes: {}}
                    implicit: {authorizationUrl: 'https://a.example', scopes: {}}
                key: {type: apiKey, in: cookie, name: k, description: Yours}
                query: {type: apiKey, in: query, name: q}
                basic: {type: http, scheme: Basic}
                bearer: {type: http, scheme: bearer}
                digest: {type: http, scheme: digest}
                unused: {type: http, scheme: bearer}
            """);

    private static Security security(String id) {
        return READING.api().operations().stream()
                .filter(operation -> operation.id().equals(id))
                .findFirst()
                .orElseThrow()
                .security();
    }

    private static Alternative all(Requirement... requirements) {
        return new Alternative(List.of(requirements));
    }

    private static Requirement of(String scheme, String... scopes) {
        return new Requirement(scheme, List.of(scopes));
    }

    @Test
    void everyUsedSchemeInDocumentOrder() {
        assertThat(READING.problems()).isEmpty();
        assertThat(READING.api().security())
                .containsExactly(
                        new SecurityScheme.MutualTls("tls", null),
                        new SecurityScheme.OpenIdConnect("openId", null, "https://id.example"),
                        new SecurityScheme.OAuth2(
                                "oauth", null, "https://t.example", List.of("implicit", "clientCredentials")),
                        new SecurityScheme.ApiKey("key", "Yours", Parameter.In.COOKIE, "k"),
                        new SecurityScheme.ApiKey("query", null, Parameter.In.QUERY, "q"),
                        new SecurityScheme.Basic("basic", null),
                        new SecurityScheme.Bearer("bearer", null),
                        new SecurityScheme.Http("digest", null, "digest"));
    }

    @Test
    void alternativesAndCombinations() {
        assertThat(security("inherits").alternatives()).containsExactly(all(of("bearer")));
        assertThat(security("open").alternatives()).isEmpty();
        assertThat(security("both").alternatives())
                .containsExactly(all(of("key"), of("basic")), all(of("oauth", "read", "write")));
        assertThat(security("optional").alternatives()).containsExactly(all(), all(of("openId", "a")));
        assertThat(security("optional").isOptional()).isTrue();
        assertThat(security("both").isOptional()).isFalse();
    }

    @Test
    void whatIsMeantIsClearThoughItIsNotWrittenSo() {
        Reading reading = Reading.of("""
                openapi: 3.0.3
                info: {title: Test, version: '1'}
                security: {bearer: []}
                paths:
                  /a:
                    get: {operationId: single, responses: {'204': {description: D}}}
                    put:
                      operationId: withoutScopes
                      security:
                        - key:
                      responses: {'204': {description: D}}
                    post: {operationId: named, security: [basic], responses: {'204': {description: D}}}
                    delete: {operationId: newer, security: [{tls: []}], responses: {'204': {description: D}}}
                components:
                  securitySchemes:
                    bearer: {type: Http, scheme: bearer}
                    key: {type: apikey, in: Header, name: k}
                    basic: {type: basic}
                    tls: {type: mutualTLS}
                """);
        assertThat(reading.api().operations())
                .extracting(operation -> operation.security().alternatives())
                .containsExactly(
                        List.of(all(of("bearer"))),
                        List.of(all(of("key"))),
                        List.of(all(of("basic"))),
                        List.of(all(of("tls"))));
        assertThat(reading.api().security())
                .containsExactly(
                        new SecurityScheme.Bearer("bearer", null),
                        new SecurityScheme.ApiKey("key", null, Parameter.In.HEADER, "k"),
                        new SecurityScheme.Basic("basic", null),
                        new SecurityScheme.MutualTls("tls", null));
        assertThat(reading.problems())
                .allSatisfy(problem -> assertThat(problem.id()).isEqualTo("InvalidOpenApi"))
                .extracting(problem -> problem.place().line() + " " + problem.what())
                .containsExactly(
                        "3 'security' is not of type array",
                        "10 the scopes of a security requirement must be an array; it is taken to have none",
                        "12 a security requirement must be an object; this is taken for the scheme \"basic\"",
                        "16 \"Http\" is no value of 'type'; it is taken for \"http\"",
                        "17 \"apikey\" is no value of 'type'; it is taken for \"apiKey\"",
                        "17 \"Header\" is no value of 'in'; it is taken for \"header\"",
                        "18 \"basic\" is no value of 'type'; it is taken for \"http\" with the scheme basic",
                        "19 'type' is not of type http|apiKey|oauth2|openIdConnect|mutualTLS");
    }
}
