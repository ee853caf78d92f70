package dev.plumbline.runtime.codec;

import dev.plumbline.runtime.content.FileContent;
import dev.plumbline.runtime.error.InvalidArgumentException;
import dev.plumbline.runtime.http.HttpBody;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file or stream that is read while it is sent, and held to the length that was said before. */
final class FileBody implements HttpBody {

    private final FileContent content;
    private final long length;

    private FileBody(FileContent content, long length) {
        this.content = content;
        this.length = length;
    }

    /** What a caller gave for a file, or null where it is none. */
    static @Nullable FileContent content(Object value) {
        if (value instanceof byte[] bytes) {
            return FileContent.of(bytes);
        }
        return value instanceof FileContent content ? content : null;
    }

    /**
     * The body of a content.
     *
     * @param argument what it is called where it cannot be sent
     * @throws InvalidArgumentException if it is no file that can be read, or a stream that was read already
     */
    static HttpBody of(String argument, FileContent content) {
        byte[] bytes = content.bytes();
        if (bytes != null) {
            return HttpBody.of(bytes);
        }
        Path path = content.path();
        if (path != null && (Files.isDirectory(path) || !Files.isReadable(path))) {
            String problem = Files.exists(path) ? "cannot be read: `" : "does not exist: `";
            throw new InvalidArgumentException(argument, "is a file that " + problem + path + "`");
        }
        if (content.isConsumed()) {
            throw new InvalidArgumentException(
                    argument, "is a stream that was read already: FileContent.once(...) is good for one call");
        }
        try {
            return new FileBody(content, content.length());
        } catch (UncheckedIOException e) {
            throw new InvalidArgumentException(argument, "is a file that cannot be read: `" + path + "`", e);
        }
    }

    @Override
    public long length() {
        return length;
    }

    @Override
    public boolean isRepeatable() {
        return content.isRepeatable();
    }

    @Override
    public boolean isConsumed() {
        return content.isConsumed();
    }

    @Override
    public InputStream open() throws IOException {
        InputStream in = content.open();
        return length < 0 ? in : new ExactStream(in, length);
    }
}
