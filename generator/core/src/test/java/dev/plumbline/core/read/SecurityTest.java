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
}
