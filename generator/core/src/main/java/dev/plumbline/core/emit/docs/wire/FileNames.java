package dev.plumbline.core.emit.docs.wire;

import java.util.Locale;
import java.util.Map;

/** Names for files of which only the media type is known. */
public final class FileNames {

    private static final Map<String, String> EXTENSIONS = Map.of(
            "jpeg", "jpg",
            "plain", "txt",
            "svg+xml", "svg",
            "octet-stream", "bin",
            "mpeg", "mp3",
            "*", "bin");

    private FileNames() {}

    /** A name such as {@code photo.png}. */
    public static String of(String name, String mediaType) {
        String plain = name.replaceAll("[^A-Za-z0-9_-]+", "-").replaceAll("^-+|-+$", "");
        String essence = mediaType.replaceAll(";.*", "").trim().toLowerCase(Locale.ROOT);
        String subtype = essence.substring(essence.indexOf('/') + 1);
        String extension = EXTENSIONS.getOrDefault(subtype, subtype.matches("[a-z0-9]{1,4}") ? subtype : "bin");
        return (plain.isEmpty() ? "file" : plain) + "." + extension;
    }
}
