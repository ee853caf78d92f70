package dev.plumbline.runtime.page;

import dev.plumbline.runtime.error.PaginationException;
import java.net.http.HttpHeaders;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says where the page after a page is. */
@FunctionalInterface
interface NextPage {

    /**
     * The position of the next page, or null where there is none.
     *
     * @param page its JSON, missing where it has no body
     * @param position that of this page, or null where nothing said it
     */
    @Nullable
    String after(JsonNode page, HttpHeaders headers, JsonNode items, @Nullable String position);

    static NextPage cursor(String next, @Nullable String more) {
        return (page, headers, items, position) -> {
            JsonNode flag = more == null ? null : page.at(more);
            if (flag != null && flag.isBoolean() && !flag.booleanValue()) {
                return null;
            }
            JsonNode cursor = page.at(next);
            String text = cursor.isValueNode() && !cursor.isNull() ? cursor.asString() : "";
            if (text.isEmpty() && flag != null && flag.isBoolean()) {
                throw new PaginationException("A page says that there is more, but gives no cursor at " + next);
            }
            return text.isEmpty() ? null : text;
        };
    }

    /** A position that is counted: items, or pages. Where nothing says how many there are, an empty page is the last. */
    static NextPage counted(long first, boolean ofItems, @Nullable String total) {
        return (page, headers, items, position) -> {
            int size = items.size();
            long here = position == null || !position.matches("\\d{1,18}") ? first : Long.parseLong(position);
            long next = here + (ofItems ? size : 1);
            JsonNode all = total == null ? items.path(-1) : page.at(total);
            boolean last = all.isNumber() && next - first >= all.asLong(0);
            return size == 0 || last ? null : Long.toString(next);
        };
    }

    static NextPage link(@Nullable String pointer) {
        return (page, headers, items, position) -> {
            String url = pointer == null
                    ? LinkHeader.next(headers)
                    : page.at(pointer).asString("");
            return url == null || url.isBlank() ? null : url.strip();
        };
    }
}
