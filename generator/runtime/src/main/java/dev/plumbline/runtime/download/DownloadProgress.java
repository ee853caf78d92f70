package dev.plumbline.runtime.download;

import org.jspecify.annotations.Nullable;

/**
 * How far a download is.
 *
 * @param bytes how many bytes were stored
 * @param total how many there are, or null where the server does not say
 */
public record DownloadProgress(long bytes, @Nullable Long total) {}
