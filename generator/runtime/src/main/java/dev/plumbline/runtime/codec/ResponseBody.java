package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.error.CallException;
import dev.plumbline.runtime.validation.Validator;
import java.net.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.concurrent.Flow;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A successful response, as a {@link ResponseDecoder} sees it. */
public interface ResponseBody {

    /** The HTTP status. */
    int status();

    /** The response's headers, without those of a content coding that was taken off. */
    HttpHeaders headers();

    /** All bytes of a body that is no stream; the array is not copied. */
    byte[] bytes();

    /**
     * The JSON of a body that is no stream.
     *
     * @throws CallException if it is empty or no JSON
     */
    JsonNode json();

    /** The bytes as they come, for one subscriber. */
    Flow.Publisher<List<ByteBuffer>> stream();

    /** How many bytes may be kept in memory at once. */
    long maxBytes();

    /**
     * The JSON of an item.
     *
     * @throws RuntimeException if it is none
     */
    JsonNode parse(String text);

    /** What a body is that is JSON, but not what is documented. */
    CallException unexpected(RuntimeException failure);

    /**
     * What a part of a stream is that cannot be read.
     *
     * @param problem what is wrong with which part, in words that go on from "responded with HTTP 200 "
     * @param text the part itself, as the server sent it
     */
    CallException unreadable(String problem, String text, @Nullable Throwable cause);

    /** What the failure of a stream is. A failure that is none of the connection's is a mistake of the transport. */
    CallException failure(Throwable thrown);

    /**
     * What an item is that contradicts the document; null where it does not, or where responses are not validated.
     *
     * @param place which item, in words that go on from "responded with HTTP 200 with "
     * @throws CallException if the item cannot be checked
     */
    @Nullable
    CallException violation(String place, JsonNode item, Validator validator);
}
