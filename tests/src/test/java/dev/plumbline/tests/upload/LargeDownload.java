package dev.plumbline.tests.upload;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.codec.ResponseDecoder;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.content.BinaryContent;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.tests.faults.Transports;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** Gets a file of so many bytes, into a file and as a stream, over each transport. */
final class LargeDownload {

    private static final Operation<BinaryContent> LOAD = Operation.<BinaryContent>responding("GET", "load", "/file")
            .on("200", ResponseDecoder.binary("*/*"))
            .build();

    /** What is done with the content. */
    private interface Use {
        /** Gives how many bytes there were. */
        long of(BinaryContent content) throws IOException;
    }

    private LargeDownload() {}

    /** Takes the number of bytes, and prints a line for each download. */
    public static void main(String[] arguments) throws Exception {
        long length = Long.parseLong(arguments[0]);
        for (Transports transports : Transports.values()) {
            download(transports, "writeTo", length, LargeDownload::intoFile);
            download(transports, "stream", length, LargeDownload::stream);
        }
        System.exit(0);
    }

    private static void download(Transports transports, String kind, long length, Use use) throws Exception {
        long begun = System.nanoTime();
        try (SendingServer server = new SendingServer(length);
                Transport transport = transports.open(null);
                Caller caller = new Caller(ClientConfig.builder()
                        .baseUrl(server.url())
                        .transport(transport)
                        .build());
                BinaryContent content =
                        caller.call(LOAD, Arguments.none(), CallOptions.none()).value()) {
            long got = use.of(content);
            if (got != length) {
                throw new IllegalStateException(got + " bytes arrived of " + length);
            }
            server.awaitNoConnection();
            Measured.print(transports + " " + kind, got, begun);
        }
    }

    private static long intoFile(BinaryContent content) throws IOException {
        Path folder = Files.createTempDirectory("large-download");
        Path target = folder.resolve("file.bin");
        try {
            return Files.size(content.writeTo(target));
        } finally {
            Files.deleteIfExists(target);
            Files.delete(folder);
        }
    }

    private static long stream(BinaryContent content) throws IOException {
        try (InputStream stream = content.stream()) {
            return stream.transferTo(OutputStream.nullOutputStream());
        }
    }
}
