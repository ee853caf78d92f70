package dev.plumbline.formats.output;

import tools.jackson.databind.JsonNode;

/**
 * What a keyword that rejects nothing says of a valid value (JSON Schema 2020-12 Core, 7.7).
 *
 * @param keywordLocation the way to the keyword, through every reference
 * @param absoluteKeywordLocation where it stands
 * @param instanceLocation JSON pointer of what it speaks of
 * @param value what it says
 */
public record KeywordAnnotation(
        String keywordLocation, String absoluteKeywordLocation, String instanceLocation, JsonNode value) {}
