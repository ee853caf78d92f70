package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.ServerEvent;
import dev.plumbline.runtime.error.CallException;
import org.jspecify.annotations.Nullable;

/** An item that was read, or why it could not be; one of the two is there. */
final class ReadItem<T> {
    private final @Nullable ServerEvent<T> event;
    private final @Nullable CallException failure;

    ReadItem(@Nullable ServerEvent<T> event, @Nullable CallException failure) {
        this.event = event;
        this.failure = failure;
    }

    @Nullable
    ServerEvent<T> event() {
        return event;
    }

    @Nullable
    CallException failure() {
        return failure;
    }
}
