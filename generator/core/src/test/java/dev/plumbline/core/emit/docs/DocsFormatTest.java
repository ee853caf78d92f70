package dev.plumbline.core.emit.docs;

import static dev.plumbline.core.emit.docs.DocsFormat.HTML;
import static dev.plumbline.core.emit.docs.DocsFormat.MARKDOWN;
import static dev.plumbline.core.emit.docs.DocsFormat.TEXT;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.core.Request;
import java.net.URI;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The option {@code docs}, which all doors read here. */
class DocsFormatTest {

    @Test
    void formatsAreNamedInOneTextOrSeveral() {
        assertThat(DocsFormat.of(List.of("text, html"))).containsExactlyInAnyOrder(HTML, TEXT);
        assertThat(DocsFormat.of(List.of("markdown", "html,text"))).containsExactly(MARKDOWN, HTML, TEXT);
        assertThat(DocsFormat.of(List.of("none"))).isEmpty();
        assertThat(DocsFormat.of(List.of())).isEmpty();
    }

    @Test
    void whatWasASwitchStillIs() {
        assertThat(DocsFormat.of(List.of("true"))).isEqualTo(DocsFormat.DEFAULT);
        assertThat(DocsFormat.of(List.of("false"))).isEmpty();
    }

    @Test
    void whatIsNoFormatIsRefusedWithTheFormatsThereAre() {
        for (String wrong : List.of("pdf", "html,", "html;text", "HTML")) {
            assertThatThrownBy(() -> DocsFormat.of(List.of(wrong)))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining("there are: markdown, html, text and none");
        }
    }

    /** Runs are kept by what was asked for: the same request has to read the same in every process. */
    @Test
    void aRequestReadsTheSameInWhateverOrderFormatsWereNamed() {
        Request request = Request.of(URI.create("file:///pets.yaml"), "pets.yaml");
        assertThat(request.withDocs(Set.of(TEXT, HTML, MARKDOWN)).toString())
                .isEqualTo(request.withDocs(Set.of(MARKDOWN, TEXT, HTML)).toString())
                .contains("[MARKDOWN, HTML, TEXT]");
    }
}
