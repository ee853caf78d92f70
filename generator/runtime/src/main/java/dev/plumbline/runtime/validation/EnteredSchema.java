package dev.plumbline.runtime.validation;

/**
 * A schema on the way to a violated keyword.
 *
 * @param keywordLocation the evaluation path to it, through references; empty for the schema that was asked
 * @param absoluteLocation where it stands
 */
public record EnteredSchema(String keywordLocation, String absoluteLocation) {}
