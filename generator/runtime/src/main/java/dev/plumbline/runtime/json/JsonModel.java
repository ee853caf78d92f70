package dev.plumbline.runtime.json;

import tools.jackson.databind.JsonNode;

/** A value of a generated type. */
public interface JsonModel {

    /** The value as JSON; the caller's own copy. */
    JsonNode toJson();
}
