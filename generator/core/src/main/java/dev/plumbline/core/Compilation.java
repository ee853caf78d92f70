package dev.plumbline.core;

import dev.plumbline.core.model.Api;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.text.TextFiles;
import java.util.SortedMap;

/**
 * Everything that a run without errors made.
 *
 * @param api what the document describes
 * @param schemas its schemas
 * @param plan every Java name
 * @param files as in {@link Output#files()}
 */
public record Compilation(Api api, SchemaSet schemas, Plan plan, SortedMap<String, String> files) {

    public Compilation {
        files = TextFiles.copyOf(files);
    }
}
