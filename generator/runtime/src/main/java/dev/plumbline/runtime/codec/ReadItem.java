package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.ServerEvent;
import dev.plumbline.runtime.error.CallException;
import org.jspecify.annotations.Nullable;

/** An item that was read, or why it could not be; one of the two is there. */
record ReadItem<T>(@Nullable ServerEvent<T> event, @Nullable CallException failure) {}
