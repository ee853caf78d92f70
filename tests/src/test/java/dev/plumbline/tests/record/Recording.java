package dev.plumbline.tests.record;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.recordSpec;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.common.Json;
import com.github.tomakehurst.wiremock.http.HttpHeader;
import com.github.tomakehurst.wiremock.http.HttpHeaders;
import com.github.tomakehurst.wiremock.http.Request;
import com.github.tomakehurst.wiremock.stubbing.ServeEvent;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** A proxy on loopback that remembers what passes through it. */
final class Recording implements AutoCloseable {

    private static final Set<String> READABLE = Set.of("gzip", "identity");

    private final WireMockServer proxy;

    private Recording(WireMockServer proxy) {
        this.proxy = proxy;
    }

    /** Starts a proxy to a base URL. Port 0 is any free one. */
    static Recording start(String target, int port) {
        // Files on the class path can only be read: nothing is written before its secrets are gone.
        WireMockServer proxy =
                new WireMockServer(options().bindAddress("127.0.0.1").port(port).usingFilesUnderClasspath("fixtures"));
        proxy.start();
        // An answer that was not compressed can be searched for secrets.
        proxy.stubFor(
                any(anyUrl()).willReturn(aResponse().proxiedFrom(target).withRemoveRequestHeader("Accept-Encoding")));
        return new Recording(proxy);
    }

    String baseUrl() {
        return "http://127.0.0.1:" + proxy.port();
    }

    /** The exchanges so far, without secrets. What cannot be searched is left out, see {@link #refused()}. */
    List<Mapping> mappings() {
        Map<String, String> unreadable = unreadable();
        List<Mapping> tidy = proxy
                .snapshotRecord(recordSpec()
                        .captureHeader("Content-Type")
                        .matchRequestBodyWithEqualToJson(false, false)
                        .extractTextBodiesOver(Long.MAX_VALUE)
                        .extractBinaryBodiesOver(Long.MAX_VALUE)
                        .makeStubsPersistent(false)
                        .build())
                .getStubMappings()
                .stream()
                .map(recorded -> Tidying.tidy(Json.write(recorded)))
                .filter(mapping -> !unreadable.containsKey(mapping.path()))
                .toList();
        Redaction redaction = new Redaction(secrets(tidy));
        return tidy.stream().map(redaction::redact).toList();
    }

    /** The paths whose answers were left out, and why. */
    List<String> refused() {
        return unreadable().entrySet().stream()
                .map(path -> path.getKey() + " is encoded as " + path.getValue() + ": nobody can search it for secrets")
                .toList();
    }

    /** Path to encoding, where an answer was encoded although the request did not allow it. WireMock unpacks gzip. */
    private Map<String, String> unreadable() {
        Map<String, String> unreadable = new TreeMap<>();
        for (ServeEvent event : proxy.getAllServeEvents()) {
            HttpHeaders headers = event.getResponse().getHeaders();
            HttpHeader encoding = headers == null ? HttpHeader.absent("") : headers.getHeader("Content-Encoding");
            if (encoding.isPresent() && !READABLE.contains(encoding.firstValue().toLowerCase(Locale.ROOT))) {
                unreadable.put(path(event.getRequest().getUrl()), encoding.firstValue());
            }
        }
        return unreadable;
    }

    private static String path(String url) {
        return url.replaceFirst("\\?.*", "");
    }

    /** Every secret that was sent or answered, judged by the names of headers, parameters and properties. */
    private Secrets secrets(List<Mapping> mappings) {
        Secrets secrets = new Secrets();
        for (ServeEvent event : proxy.getAllServeEvents()) {
            Request request = event.getRequest();
            secrets.collect(request.getUrl());
            secrets.collect(request.getBodyAsString());
            collect(request.getHeaders(), secrets);
            collect(event.getResponse().getHeaders(), secrets);
        }
        mappings.forEach(mapping -> secrets.collect(mapping.json()));
        return secrets;
    }

    private static void collect(HttpHeaders headers, Secrets secrets) {
        if (headers == null) {
            return;
        }
        for (HttpHeader header : headers.all()) {
            for (String value : header.values()) {
                secrets.collect(value);
                if (SecretNames.isSecret(header.key())) {
                    secrets.add(value);
                }
            }
        }
    }

    @Override
    public void close() {
        proxy.stop();
    }
}
