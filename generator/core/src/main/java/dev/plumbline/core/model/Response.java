package dev.plumbline.core.model;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A documented response; {@code status} is {@code 200}, {@code 4XX} or {@code default}. */
public record Response(String status, @Nullable String description, Optional<Content> content) {

    public boolean isSuccess() {
        return status.startsWith("2");
    }
}
