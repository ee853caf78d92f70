package dev.plumbline.runtime.download;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file beside the target that becomes the target once it is whole. What is not whole is gone in the end, unless it is
 * to be kept and the rest can be asked for. Used by one thread at a time, for which the lock of
 * {@link DownloadBody} sees.
 */
final class PartFile implements AutoCloseable {

    private final Path target;
    private final Path part;
    private final FileChannel channel;
    private final @Nullable Path versionFile;
    private final String address;
    private volatile FileVersion version;
    private volatile boolean worthKeeping = true;
    private volatile long stored;

    private PartFile(Path target, Path part, FileChannel channel, @Nullable Path versionFile, String address)
            throws IOException {
        this.target = target;
        this.part = part;
        this.channel = channel;
        this.versionFile = versionFile;
        this.address = address;
        this.version = versionFile == null ? FileVersion.UNKNOWN : FileVersion.noted(versionFile, address);
        long most = version.total < 0 ? Long.MAX_VALUE : version.total;
        this.stored = version.isKnown() ? Math.min(channel.size(), most) : 0;
        channel.truncate(stored);
        channel.position(stored);
    }

    /** A part of a name that nothing else has. */
    static PartFile fresh(Path target) throws IOException {
        Path whole = whole(target);
        Path part = whole.resolveSibling("." + whole.getFileName() + "." + UUID.randomUUID() + ".part");
        return open(whole, part, null, "", StandardOpenOption.CREATE_NEW);
    }

    /** The part that an earlier download of the same address left, or a new one; no other download may have it. */
    static PartFile kept(Path target, String address) throws IOException {
        Path whole = whole(target);
        Path part = whole.resolveSibling(whole.getFileName() + ".part");
        Path versionFile = part.resolveSibling(part.getFileName() + ".version");
        return open(whole, part, versionFile, digest(address), StandardOpenOption.CREATE);
    }

    private static String digest(String address) {
        try {
            byte[] bytes = address.getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    private static Path whole(Path target) throws IOException {
        Path whole = target.toAbsolutePath();
        if (Files.isDirectory(whole)) {
            throw new IOException(target + " is a directory");
        }
        return whole;
    }

    private static PartFile open(
            Path whole, Path part, @Nullable Path versionFile, String address, StandardOpenOption create)
            throws IOException {
        FileChannel channel = FileChannel.open(part, create, StandardOpenOption.WRITE);
        try {
            // A part that is gone by now has become the target of the download that had it.
            if (versionFile != null && (channel.tryLock() == null || Files.notExists(part))) {
                throw new IOException(part + " is being written by another download");
            }
            return new PartFile(whole, part, channel, versionFile, address);
        } catch (OverlappingFileLockException e) {
            channel.close();
            throw new IOException(part + " is being written by another download", e);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    long stored() {
        return stored;
    }

    FileVersion version() {
        return version;
    }

    /** Where the rest begins; at least one byte is always asked for, so that the server looks at the version. */
    long next() throws IOException {
        if (!version.isKnown()) {
            restart(FileVersion.UNKNOWN);
        } else if (stored > 0 && stored == version.total) {
            stored--;
            channel.truncate(stored);
        }
        return stored;
    }

    /** Forgets what is stored; the bytes of this version follow. */
    void restart(FileVersion version) throws IOException {
        channel.truncate(0);
        stored = 0;
        this.version = version;
        if (versionFile != null) {
            version.note(versionFile, address);
        }
    }

    void append(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            stored += channel.write(bytes);
        }
    }

    /** Says that what is stored is of no use to a later download. */
    void discard() {
        worthKeeping = false;
    }

    /** Moves the file into place, after the disk has all of it. */
    void finish() throws IOException {
        channel.force(true);
        Files.move(part, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        discard();
    }

    @Override
    public void close() throws IOException {
        boolean keeps = versionFile != null && worthKeeping && version.isKnown() && stored > 0;
        if (!keeps) {
            Files.deleteIfExists(part);
            if (versionFile != null) {
                Files.deleteIfExists(versionFile);
            }
        }
        channel.close();
    }
}
