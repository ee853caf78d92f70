package dev.plumbline.core.emit.docs.pages;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.model.SecurityScheme;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How the client is given a scheme's credential. */
final class SchemeJava implements SecurityScheme.Visitor<PageBuilder> {

    private final String client;
    private final ClassName name;
    private final String setter;
    private final boolean alone;
    private final PageBuilder page;

    /** @param alone whether the API has no other scheme: a key is then the builder's {@code apiKey}, a setting like others */
    SchemeJava(ClassName client, String setter, boolean alone, PageBuilder page) {
        this.client = client.simpleName();
        this.name = client;
        this.setter = setter;
        this.alone = alone;
        this.page = page;
    }

    private Line call(String arguments) {
        return Line.words("In Java: ").thenCode(client + ".builder()." + setter + "(" + arguments + ")");
    }

    private PageBuilder key(String what) {
        return page.paragraph(call(what).then(", or a supplier of it, which is asked for each call."));
    }

    @Override
    public PageBuilder bearer(SecurityScheme.Bearer bearer) {
        return alone ? page : key("token");
    }

    @Override
    public PageBuilder basic(SecurityScheme.Basic basic) {
        return page.paragraph(call("user, password").then("."));
    }

    @Override
    public PageBuilder http(SecurityScheme.Http http) {
        return key("credentials");
    }

    @Override
    public PageBuilder apiKey(SecurityScheme.ApiKey apiKey) {
        return alone ? page : key("key");
    }

    @Override
    public PageBuilder oauth2(SecurityScheme.OAuth2 oauth2) {
        key("token");
        String credentials = "ClientCredentials.of(id, secret)";
        return page.paragraph(call(oauth2.tokenUrl() == null ? credentials + ".withTokenUrl(url)" : credentials)
                .then(" fetches a token, and the next one in time, for all callers of the client."));
    }

    @Override
    public PageBuilder openIdConnect(SecurityScheme.OpenIdConnect openIdConnect) {
        return key("token");
    }

    @Override
    public PageBuilder mutualTls(SecurityScheme.MutualTls mutualTls) {
        page.paragraph(Line.words("In Java the connection is the transport's: one over a client of the JDK whose ")
                .thenCode("SSLContext")
                .then(" holds the certificate and its key."));
        String imports = Stream.of("dev.plumbline.runtime.http.JdkTransport", name.canonicalName())
                .sorted()
                .map(type -> "import " + type + ";\n")
                .collect(Collectors.joining());
        return page.code("java", imports + """
                import java.io.InputStream;
                import java.net.http.HttpClient;
                import java.nio.file.Files;
                import java.nio.file.Path;
                import java.security.KeyStore;
                import javax.net.ssl.KeyManagerFactory;
                import javax.net.ssl.SSLContext;

                char[] password = System.getenv("KEYSTORE_PASSWORD").toCharArray();
                KeyStore keys = KeyStore.getInstance("PKCS12");
                try (InputStream file = Files.newInputStream(Path.of("client.p12"))) {
                    keys.load(file, password);
                }
                KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
                managers.init(keys, password);
                SSLContext tls = SSLContext.getInstance("TLS");
                tls.init(managers.getKeyManagers(), null, null);
                """ + client + " client = " + client + """
                .builder()
                        .transport(JdkTransport.create(HttpClient.newBuilder().sslContext(tls)))
                        .build();""");
    }
}
