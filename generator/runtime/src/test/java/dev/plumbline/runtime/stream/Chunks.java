package dev.plumbline.runtime.stream;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;

/** Cuts bytes into chunks and runs them through a stage. */
public final class Chunks {

    private Chunks() {}

    /** The items of the bytes, in chunks of this size. */
    public static <B> List<B> of(Stage<B> stage, byte[] bytes, int size) throws IOException {
        List<B> items = new ArrayList<>();
        for (int from = 0; from < bytes.length; from += size) {
            int length = Math.min(size, bytes.length - from);
            stage.feed(List.of(ByteBuffer.wrap(bytes, from, length).slice().asReadOnlyBuffer()));
            drain(stage, items);
        }
        stage.end();
        drain(stage, items);
        return items;
    }

    /** The items of the bytes, cut in two at this place. */
    public static <B> List<B> cut(Stage<B> stage, byte[] bytes, int at) throws IOException {
        List<B> items = new ArrayList<>();
        stage.feed(List.of(ByteBuffer.wrap(bytes, 0, at)));
        drain(stage, items);
        stage.feed(List.of(ByteBuffer.wrap(bytes, at, bytes.length - at)));
        drain(stage, items);
        stage.end();
        drain(stage, items);
        return items;
    }

    private static <B> void drain(Stage<B> stage, List<B> items) throws IOException {
        for (B item = stage.next(); item != null; item = stage.next()) {
            items.add(item);
        }
    }
}
