package dev.plumbline.runtime.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileContentTest {

    private static final byte[] BYTES = {1, 2, 3};

    @Test
    void bytesAndFilesTellTheirLengthAndCanBeOpenedAgain(@TempDir Path folder) throws IOException {
        Path file = Files.write(folder.resolve("a.bin"), BYTES);
        for (FileContent content : new FileContent[] {
            FileContent.of(BYTES), FileContent.of(file), FileContent.of(() -> new ByteArrayInputStream(BYTES), 3)
        }) {
            assertThat(content.length()).isEqualTo(3);
            assertThat(content.isRepeatable()).isTrue();
            assertThat(content.open()).hasBinaryContent(BYTES);
            assertThat(content.open()).hasBinaryContent(BYTES);
            assertThat(content.isConsumed()).isFalse();
        }
        assertThat(FileContent.of(file).name()).isEqualTo("a.bin");
        assertThat(FileContent.of(file).withName("b").withType("c/d")).satisfies(content -> {
            assertThat(content.name()).isEqualTo("b");
            assertThat(content.type()).isEqualTo("c/d");
            assertThat(content).hasToString("FileContent[b, a file]");
        });
    }

    @Test
    void aStreamGoesOnce() throws IOException {
        FileContent once = FileContent.once(new ByteArrayInputStream(BYTES)).withName("n");
        assertThat(once.length()).isEqualTo(-1);
        assertThat(once.isRepeatable()).isFalse();
        assertThat(once.open()).hasBinaryContent(BYTES);
        assertThat(once.isConsumed()).isTrue();
        assertThatThrownBy(once::open).isInstanceOf(IOException.class).hasMessageContaining("already");
    }

    @Test
    void whatASupplierThrowsIsSaid() {
        FileContent broken = FileContent.of(() -> {
            throw new UncheckedIOException(new IOException("gone"));
        });
        assertThatThrownBy(broken::open).isInstanceOf(IOException.class).hasMessage("gone");
        assertThatThrownBy(() -> FileContent.of(() -> null, -1)).isInstanceOf(IllegalArgumentException.class);
    }
}
