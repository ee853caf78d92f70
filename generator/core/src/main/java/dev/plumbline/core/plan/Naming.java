package dev.plumbline.core.plan;

import org.jspecify.annotations.Nullable;

/**
 * What the caller wants to name.
 *
 * @param basePackage the client's package, or null for one made from the document's title
 * @param moduleName the JPMS module to declare, or null for none
 */
public record Naming(@Nullable String basePackage, @Nullable String moduleName) {}
