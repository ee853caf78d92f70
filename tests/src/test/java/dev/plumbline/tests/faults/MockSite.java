package dev.plumbline.tests.faults;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.http.Fault;

/** WireMock with one of its own faults. */
final class MockSite implements Site {

    private final WireMockServer server =
            new WireMockServer(options().bindAddress("127.0.0.1").dynamicPort().notifier(new Quiet()));

    MockSite(Fault fault) {
        server.start();
        server.stubFor(any(anyUrl()).willReturn(aResponse().withFault(fault)));
    }

    @Override
    public String url() {
        return "http://127.0.0.1:" + server.port();
    }

    @Override
    public int requests() {
        return server.getAllServeEvents().size();
    }

    /** Its faults end every connection themselves. */
    @Override
    public boolean awaitNoConnection() {
        return true;
    }

    @Override
    public void close() {
        server.stop();
    }
}
