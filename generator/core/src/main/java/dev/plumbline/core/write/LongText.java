package dev.plumbline.core.write;

import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.CheckedOutputStream;

/** A text that is too long for the memory: it is staged part by part, since whether it is new is known at its end. */
final class LongText implements WantedText, AutoCloseable {

    private final OutputStream out;
    private final Fingerprint fingerprint;
    private String hash = "";

    private LongText(OutputStream out, Fingerprint fingerprint) {
        this.out = out;
        this.fingerprint = fingerprint;
    }

    /** A text without any part. */
    static LongText open(String path, Changes.Stage stage) throws IOException {
        Fingerprint fingerprint = new Fingerprint();
        return new LongText(new CheckedOutputStream(stage.open(path), fingerprint), fingerprint);
    }

    /** Adds the next part. */
    void add(byte[] part) throws IOException {
        out.write(part);
    }

    /** No part follows. */
    @Override
    public void close() throws IOException {
        out.close();
        hash = fingerprint.text();
    }

    @Override
    public String hash() {
        return hash;
    }

    @Override
    public boolean isIn(byte[] present) {
        return Fingerprint.of(present).equals(hash);
    }

    @Override
    public void stage(String path, Changes.Stage stage) {}
}
