package dev.plumbline.tests.bench.sets;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Validators of sets whose values are so small that the look-ups of the tree are nearly all that there is: what a careful
 * engineer would write for them, without anything that is not needed. They show how far a validator of trees can get.
 */
final class ByHand {

    private ByHand() {}

    /** The validator of a set; empty where none was written. */
    static Optional<Predicate<JsonNode>> of(String set) {
        return switch (set) {
            case "helm-chart-lock" -> Optional.of(ByHand::isChartLock);
            case "importmap" -> Optional.of(ByHand::isImportMap);
            default -> Optional.empty();
        };
    }

    private static boolean isChartLock(JsonNode lock) {
        if (!lock.isObject() || lock.size() != 3 || !isText(lock.get("generated")) || !isText(lock.get("digest"))) {
            return false;
        }
        JsonNode dependencies = lock.get("dependencies");
        if (dependencies == null || !dependencies.isArray()) {
            return false;
        }
        for (int i = 0; i < dependencies.size(); i++) {
            JsonNode each = dependencies.get(i);
            if (!each.isObject()
                    || each.size() != 3
                    || !isText(each.get("name"))
                    || !isText(each.get("version"))
                    || !isText(each.get("repository"))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isImportMap(JsonNode map) {
        if (!map.isObject()) {
            return false;
        }
        JsonNode imports = map.get("imports");
        JsonNode scopes = map.get("scopes");
        if (map.size() != (imports == null ? 0 : 1) + (scopes == null ? 0 : 1)
                || imports != null && !areTexts(imports)) {
            return false;
        }
        if (scopes == null) {
            return true;
        }
        for (Map.Entry<String, JsonNode> scope : scopes.properties()) {
            if (!areTexts(scope.getValue())) {
                return false;
            }
        }
        return scopes.isObject();
    }

    private static boolean areTexts(JsonNode object) {
        for (Map.Entry<String, JsonNode> each : object.properties()) {
            if (!each.getValue().isString()) {
                return false;
            }
        }
        return object.isObject();
    }

    private static boolean isText(@Nullable JsonNode value) {
        return value != null && value.isString();
    }
}
