package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.model.SecurityScheme;

/** What a caller has for a security scheme: {@code your API key}. */
final class SchemeLabel implements SecurityScheme.Visitor<String> {

    static final SchemeLabel INSTANCE = new SchemeLabel();

    private SchemeLabel() {}

    @Override
    public String bearer(SecurityScheme.Bearer bearer) {
        return "your API key";
    }

    @Override
    public String basic(SecurityScheme.Basic basic) {
        return "your user name and password";
    }

    @Override
    public String http(SecurityScheme.Http http) {
        return "your credential";
    }

    @Override
    public String apiKey(SecurityScheme.ApiKey apiKey) {
        return "your API key";
    }

    @Override
    public String oauth2(SecurityScheme.OAuth2 oauth2) {
        return "an OAuth 2 token";
    }

    @Override
    public String openIdConnect(SecurityScheme.OpenIdConnect openIdConnect) {
        return "a token of OpenID Connect";
    }

    @Override
    public String mutualTls(SecurityScheme.MutualTls mutualTls) {
        return "a client certificate";
    }
}
