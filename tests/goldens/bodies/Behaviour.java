package golden.bodies;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.testing.Replies;
import dev.plumbline.testing.ScriptedTransport;
import golden.bodies.model.Pet;
import golden.bodies.model.PutPhotoFormMark;
import golden.bodies.request.PutPhotoForm;
import java.util.List;
import java.util.Map;

/** What is sent for bodies of each kind. */
public final class Behaviour {

    private static final Pet PET =
            Pet.builder().name("Rex & Co").tags(List.of("a", "b")).build();

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport();
        for (int i = 0; i < 7; i++) {
            script.reply(Replies.empty(204));
        }
        PutPhotoForm form = PutPhotoForm.builder()
                .photo(FileContent.of(new byte[] {1, 2}).withName("p.png"))
                .meta(PET)
                .caption("abc")
                .count(2L)
                .tags(List.of("x", "y"))
                .more(List.of(FileContent.of(new byte[] {3}), FileContent.of(new byte[] {4})))
                .photoHeaders(Map.of("X-Mark", "m"))
                .build();
        try (WireClient client = WireClient.builder().transport(script).build()) {
            FilesApi files = client.files();
            files.patchPet(1, PET);
            files.patchPetAsForm(1, PET);
            files.patchPetAsText(1, "hello");
            files.patchPetAsBinary(1, FileContent.of(new byte[] {7, 8}));
            files.putPhoto(1, form);
            files.replacePet(1, null);
            files.putPhoto(1, one(form));
            assertThatThrownBy(() -> files.patchPetAsText(1, "longer than ten"))
                    .isInstanceOf(InvalidRequestException.class);
            assertThatThrownBy(() -> files.putPhoto(
                            1, form.toBuilder().caption("too long").build()))
                    .isInstanceOf(InvalidRequestException.class);
            refusesNull(files);
        }
        List<ReceivedRequest> sent = script.requests();
        assertThat(sent.stream().limit(4).map(request -> type(request) + " " + request.bodyText()))
                .containsExactly(
                        "application/merge-patch+json {\"name\":\"Rex & Co\",\"tags\":[\"a\",\"b\"]}",
                        "application/x-www-form-urlencoded name=Rex+%26+Co&tags=a%20b",
                        "text/plain hello",
                        "application/octet-stream \u0007\b");
        assertThat(type(sent.get(4))).startsWith("multipart/form-data; boundary=");
        assertThat(sent.get(4).bodyText())
                .contains("filename=\"p.png\"", "Content-Type: image/png", "X-Mark: m")
                .contains("name=\"meta\"", "{\"name\":\"Rex & Co\",\"tags\":[\"a\",\"b\"]}")
                .contains("name=\"caption\"\r\n\r\nabc\r\n", "name=\"count\"\r\n\r\n2\r\n")
                .containsPattern("(?s)name=\"tags\"\r\n\r\nx\r\n.*name=\"tags\"\r\n\r\ny\r\n");
        assertThat(sent.get(5).bodyText()).isEqualTo("null");
        assertThat(sent.get(6).bodyText())
                .containsOnlyOnce("name=\"tags\"\r\n\r\nx\r\n")
                .containsOnlyOnce("name=\"more\"; filename=\"more\"")
                .containsOnlyOnce("name=\"frames\"; filename=\"f.png\"")
                .contains("name=\"mark\"\r\n\r\nhere\r\n");
    }

    /** Lists of one, which are sent as one part, and a text where a text or an object may stand. */
    private static PutPhotoForm one(PutPhotoForm form) {
        FileContent file = FileContent.of(new byte[] {3});
        return form.toBuilder()
                .tags(List.of("x"))
                .more(List.of(file))
                .frames(List.of(file.withName("f.png")))
                .mark(new PutPhotoFormMark.Text("here"))
                .build();
    }

    private static String type(ReceivedRequest request) {
        return request.headers().firstValue("Content-Type").orElse("");
    }

    private static void refusesNull(FilesApi files) {
        assertThatThrownBy(() -> files.patchPet(1, null)).isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> files.patchPetAsText(1, null)).isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> files.putPhoto(1, null)).isInstanceOf(InvalidArgumentException.class);
        assertThatThrownBy(() -> PutPhotoForm.builder().meta(PET).build())
                .isInstanceOf(InvalidArgumentException.class)
                .hasMessage("The argument `photo` is required and was not set; nothing was sent");
    }
}
