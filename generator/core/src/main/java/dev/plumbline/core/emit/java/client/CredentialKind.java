package dev.plumbline.core.emit.java.client;

import dev.plumbline.core.model.SecurityScheme;

/** How a client is given what a security scheme asks for. */
enum CredentialKind {
    /** A key, sent as a bearer token. */
    BEARER,
    /** A key, sent in a header, a query or a cookie. */
    KEY,
    /** A credential of another kind, which has a method of its own in the builder. */
    OTHER,
    /** A certificate, which the transport has. */
    CERTIFICATE;

    static CredentialKind of(SecurityScheme scheme) {
        return scheme.accept(Of.KIND);
    }

    private enum Of implements SecurityScheme.Visitor<CredentialKind> {
        KIND;

        @Override
        public CredentialKind bearer(SecurityScheme.Bearer bearer) {
            return BEARER;
        }

        @Override
        public CredentialKind basic(SecurityScheme.Basic basic) {
            return OTHER;
        }

        @Override
        public CredentialKind http(SecurityScheme.Http http) {
            return OTHER;
        }

        @Override
        public CredentialKind apiKey(SecurityScheme.ApiKey apiKey) {
            return KEY;
        }

        @Override
        public CredentialKind oauth2(SecurityScheme.OAuth2 oauth2) {
            return OTHER;
        }

        @Override
        public CredentialKind openIdConnect(SecurityScheme.OpenIdConnect openIdConnect) {
            return OTHER;
        }

        @Override
        public CredentialKind mutualTls(SecurityScheme.MutualTls mutualTls) {
            return CERTIFICATE;
        }
    }
}
