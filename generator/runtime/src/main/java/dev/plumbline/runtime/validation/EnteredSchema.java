package dev.plumbline.runtime.validation;

/**
 * A schema on the way to a violated keyword.
 *
 * @param length how many characters of the keyword location lead to it; 0 for the schema that was asked
 * @param absoluteLocation where it stands
 */
public record EnteredSchema(int length, String absoluteLocation) {}
