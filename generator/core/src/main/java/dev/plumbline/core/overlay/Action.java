package dev.plumbline.core.overlay;

import dev.plumbline.core.jsonpath.JsonPath;
import dev.plumbline.core.load.Document;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * One action of an overlay.
 *
 * @param overlay the document that it stands in
 * @param pointer where it stands there
 * @param target selects what it changes
 * @param remove whether it takes the targets out
 * @param copy selects the one value that is merged into each target; null for none
 * @param update what is merged into each target, where nothing is copied; null for none
 */
record Action(
        Document overlay,
        String pointer,
        JsonPath target,
        boolean remove,
        @Nullable JsonPath copy,
        @Nullable JsonNode update) {

    boolean hasEffect() {
        return remove || copy != null || update != null;
    }
}
