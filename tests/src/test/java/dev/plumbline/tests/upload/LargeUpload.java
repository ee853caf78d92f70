package dev.plumbline.tests.upload;

import dev.plumbline.runtime.call.Arguments;
import dev.plumbline.runtime.call.CallOptions;
import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.codec.BodyEncoder;
import dev.plumbline.runtime.configuration.ClientConfig;
import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.runtime.content.MultipartForm;
import dev.plumbline.runtime.http.Transport;
import dev.plumbline.tests.faults.Transports;
import java.io.InputStream;
import java.time.Duration;

/**
 * Sends a file of so many bytes, as it is and as a part of a form, over each transport. Run in a JVM whose heap is much
 * smaller: where any of it is kept, it ends for want of memory.
 */
final class LargeUpload {

    private static final Operation<Object> PUT = Operation.<Object>put("put", "/file", json -> json)
            .body(BodyEncoder.binary("*/*"), BodyEncoder.multipart("multipart/form-data", null))
            .build();

    private LargeUpload() {}

    /** Takes the number of bytes, and prints a line for each upload. */
    public static void main(String[] arguments) throws Exception {
        long length = Long.parseLong(arguments[0]);
        FileContent file = FileContent.of(() -> new Zeros(length), length);
        MultipartForm form = MultipartForm.builder()
                .text("title", "large")
                .file("file", file)
                .build();
        for (Transports transports : Transports.values()) {
            upload(transports, "binary", Arguments.body(file), length);
            upload(transports, "multipart", Arguments.none().withBody("multipart/form-data", form), length);
        }
        // The servers' threads are daemons; a pool of the JDK's may not be.
        System.exit(0);
    }

    private static void upload(Transports transports, String kind, Arguments arguments, long length) throws Exception {
        long begun = System.nanoTime();
        try (CountingServer server = new CountingServer();
                Transport transport = transports.open(null);
                Caller caller = new Caller(ClientConfig.builder()
                        .baseUrl(server.url())
                        .timeout(Duration.ofMinutes(30))
                        .transport(transport)
                        .build())) {
            caller.call(PUT, arguments, CallOptions.none());
            long counted = server.counted();
            if (counted < length || counted > length + 1000) {
                throw new IllegalStateException(counted + " bytes arrived of " + length);
            }
            Measured.print(transports + " " + kind, counted, begun);
        }
    }

    private static final class Zeros extends InputStream {

        private long left;

        Zeros(long length) {
            this.left = length;
        }

        @Override
        public int read() {
            return left-- > 0 ? 0 : -1;
        }

        @Override
        public int read(byte[] bytes, int from, int most) {
            int count = (int) Math.min(most, left);
            left -= count;
            return count == 0 ? -1 : count;
        }
    }
}
