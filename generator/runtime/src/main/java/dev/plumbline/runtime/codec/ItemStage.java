package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.ServerEvent;
import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.stream.Stage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads what a parser finds. */
final class ItemStage<T> implements Stage<ReadItem<T>> {

    private final ResponseBody body;
    private final Stage<StreamItem> parser;
    private final ItemReader<T> reader;
    private boolean over;

    ItemStage(ResponseBody body, Stage<StreamItem> parser, ItemReader<T> reader) {
        this.body = body;
        this.parser = parser;
        this.reader = reader;
    }

    @Override
    public void feed(List<ByteBuffer> chunk) {
        parser.feed(chunk);
    }

    @Override
    public @Nullable ReadItem<T> next() throws IOException {
        StreamItem item = over ? null : parser.next();
        if (item == null) {
            return null;
        }
        try {
            T value = reader.read(item, body);
            if (value == null) {
                over = true;
                return null;
            }
            return new ReadItem<>(new ServerEvent<>(item.id(), item.event(), value, item.retry()), null);
        } catch (CallException e) {
            return new ReadItem<>(null, e);
        }
    }

    @Override
    public void end() {
        parser.end();
    }

    @Override
    public boolean isOver() {
        return over;
    }
}
