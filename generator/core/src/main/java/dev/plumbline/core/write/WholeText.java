package dev.plumbline.core.write;

import java.io.IOException;
import java.util.Arrays;

/** A text that is in memory. */
final class WholeText implements WantedText {

    private final byte[] bytes;
    private final String hash;

    WholeText(byte[] bytes) {
        this.bytes = bytes;
        this.hash = Fingerprint.of(bytes);
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public boolean isIn(byte[] present) {
        return Arrays.equals(present, bytes);
    }

    @Override
    public void stage(String path, Changes.Stage stage) throws IOException {
        stage.stage(path, bytes);
    }
}
