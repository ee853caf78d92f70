package dev.plumbline.core.write;

import java.util.List;

/**
 * What writing did, as paths relative to the folder, sorted.
 *
 * @param created were not there
 * @param changed were there with other content
 * @param unchanged were there with the same bytes, and were not touched
 * @param removed were written by an earlier run, and no longer are
 * @param edited of the changed ones, those that somebody had edited since they were written; the edits are gone
 * @param kept were written by an earlier run and no longer are, but stay because somebody edited them since; from now
 *     on they are that person's
 */
public record WriteReport(
        List<String> created,
        List<String> changed,
        List<String> unchanged,
        List<String> removed,
        List<String> edited,
        List<String> kept) {

    public WriteReport {
        created = List.copyOf(created);
        changed = List.copyOf(changed);
        unchanged = List.copyOf(unchanged);
        removed = List.copyOf(removed);
        edited = List.copyOf(edited);
        kept = List.copyOf(kept);
    }

    /** Whether the folder is as it was before. */
    public boolean nothingChanged() {
        return created.isEmpty() && changed.isEmpty() && removed.isEmpty();
    }

    /** The counts in words: {@code 3 created, 1 changed, 40 unchanged, 0 removed}. */
    public String summary() {
        return created.size() + " created, " + changed.size() + " changed, " + unchanged.size() + " unchanged, "
                + removed.size() + " removed";
    }
}
