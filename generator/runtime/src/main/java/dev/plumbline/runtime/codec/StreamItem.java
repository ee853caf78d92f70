package dev.plumbline.runtime.codec;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * An item as it stands in a stream.
 *
 * @param line the line that its data begins in, from 1
 * @param problem what makes it unreadable whatever it says, or null
 */
record StreamItem(
        @Nullable String id,
        String event,
        String data,
        @Nullable Duration retry,
        long line,
        @Nullable String problem) {}
