package reported.multipart;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import java.util.List;
import reported.multipart.model.UploadFormProductsItem;
import reported.multipart.request.UploadForm;

/** A file and a JSON part, each with its media type. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script =
                new ScriptedTransport().reply(Replies.empty(202)).reply(Replies.empty(204));
        try (UploadClient client = UploadClient.builder().transport(script).build()) {
            client.defaultApi().upload(UploadForm.builder()
                    .file(FileContent.of(new byte[] {1, 2}).withName("a.png"))
                    .products(List.of(
                            UploadFormProductsItem.builder().sku("s").build()))
                    .build());
            client.defaultApi().other();
        }
        ReceivedRequest upload = script.requests().get(0);
        assertThat(upload.headers().firstValue("Content-Type").orElse("")).startsWith("multipart/form-data; boundary=");
        assertThat(upload.bodyText())
                .containsPattern("(?s)name=\"file\".*Content-Type: image/png")
                .containsPattern("(?s)name=\"products\".*Content-Type: application/json.*\\[\\{\"sku\":\"s\"}]");
        assertThat(script.requests().get(1).path()).isEqualTo("/other");
    }
}
