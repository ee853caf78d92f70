package dev.plumbline.tests.quickstart;

import dev.plumbline.testing.EmbeddedProvider;
import dev.plumbline.tests.fixture.Checkout;
import dev.plumbline.tests.fixture.Providers;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.nio.file.Path;

/** The program behind {@code mvn -Pquickstart}. */
public final class Quickstart {

    private final Page page;
    private final Path root;

    Quickstart(Page page, Path root) {
        this.page = page;
        this.root = root;
    }

    /** Prints the page; the exit code is 1 if anything on it went wrong. */
    public static void main(String[] arguments) {
        Page page = new Page(new FileOutputStream(FileDescriptor.out));
        try {
            new Quickstart(page, Checkout.root()).run();
        } catch (IllegalStateException e) {
            fail(page, e.getMessage());
        } catch (Exception e) {
            fail(page, e.toString());
        }
        System.exit(0);
    }

    private static void fail(Page page, String why) {
        page.end();
        page.line("FAILED: " + why);
        System.exit(1);
    }

    void run() throws Exception {
        page.title("Plumbline quickstart");
        page.step("Five clients, their validators and docs, from five documents");
        new Regeneration(root).show(page);
        try (EmbeddedProvider provider = Providers.uniAllVeo31();
                UniAllVeo31Client client = UniAllVeo31Client.builder()
                        .baseUrl(provider.baseUrl())
                        .apiKey(Providers.API_KEY)
                        .build()) {
            page.step("The five documented requests, sent to a provider embedded at " + provider.baseUrl());
            new FiveVideos(client, root.resolve("tests/target/quickstart")).show(page);
            expect(provider.unexpected().isEmpty(), "the provider was asked something unexpected");

            int seen = provider.requests().size();
            page.step("Three requests that are refused before a byte is sent");
            new Refusals(client).show(page);
            int arrived = provider.requests().size() - seen;
            page.line("Requests that reached the provider meanwhile: " + arrived);
            expect(arrived == 0, "an invalid request was sent");
        }
        page.step("Legal requests that get advice");
        Advice.show(page);
        page.step("Four more providers, each from its document alone: a video, and what is refused and why");
        new FourMore(page, root.resolve("tests/target/quickstart")).show();
        page.end();
        page.line("All of it worked. Read on in README.md and in generated-client, docs of each client.");
        page.end();
    }

    static void expect(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalStateException(otherwise);
        }
    }
}
