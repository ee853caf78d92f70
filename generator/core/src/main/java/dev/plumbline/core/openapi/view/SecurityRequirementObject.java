package dev.plumbline.core.openapi.view;

import dev.plumbline.core.resolve.Location;
import java.util.List;
import java.util.Map;

/**
 * The Security Requirement Object: one of several alternatives.
 *
 * @param schemes all that are needed at once, each with its scopes or roles; none where nothing is needed
 */
public record SecurityRequirementObject(Location at, Map<String, List<String>> schemes) {

    public SecurityRequirementObject {
        schemes = Immutable.of(schemes);
    }
}
