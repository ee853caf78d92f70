package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.model.SecurityScheme;

/** What identifies a caller, and where it goes. */
final class SchemePlace implements SecurityScheme.Visitor<Line> {

    @Override
    public Line bearer(SecurityScheme.Bearer bearer) {
        return Line.words("Send your API key in the header ")
                .thenCode("Authorization: Bearer <your key>")
                .then(".");
    }

    @Override
    public Line basic(SecurityScheme.Basic basic) {
        return Line.words("Send your user name and password in the header ")
                .thenCode("Authorization: Basic <Base64 of name:password>")
                .then(".");
    }

    @Override
    public Line http(SecurityScheme.Http http) {
        return Line.words("Send your credential in the header ")
                .thenCode("Authorization: " + http.scheme() + " <your credential>")
                .then(".");
    }

    @Override
    public Line apiKey(SecurityScheme.ApiKey apiKey) {
        return Line.words("Send your API key in the "
                        + (apiKey.in().word().equals("query")
                                ? "query parameter"
                                : apiKey.in().word()) + " ")
                .thenCode(apiKey.parameter())
                .then(".");
    }

    @Override
    public Line oauth2(SecurityScheme.OAuth2 oauth2) {
        Line line = Line.words("Send an OAuth 2 token in the header ")
                .thenCode("Authorization: Bearer <your token>")
                .then(".");
        if (!oauth2.flows().isEmpty()) {
            line = line.then(oauth2.flows().size() == 1 ? " The flow to get one is " : " The flows to get one are ")
                    .then(Line.join(oauth2.flows().stream().map(Line::code).toList(), ", "))
                    .then(".");
        }
        return oauth2.tokenUrl() == null
                ? line
                : line.then(" A program gets one for itself, with its client's id and secret, from ")
                        .thenCode(oauth2.tokenUrl())
                        .then(".");
    }

    @Override
    public Line openIdConnect(SecurityScheme.OpenIdConnect openIdConnect) {
        return Line.words("Send a token of OpenID Connect in the header ")
                .thenCode("Authorization: Bearer <your token>")
                .then("; the provider is described at ")
                .thenCode(openIdConnect.url())
                .then(".");
    }

    @Override
    public Line mutualTls(SecurityScheme.MutualTls mutualTls) {
        return Line.words("Show a client certificate when you connect.");
    }
}
