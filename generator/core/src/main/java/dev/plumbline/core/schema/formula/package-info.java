/**
 * The expressions of {@code x-rules}: read, as a tree, and evaluated. They are a subset of CEL, the Common Expression
 * Language, with {@code self} for the value, as Kubernetes writes it.
 */
@NullMarked
package dev.plumbline.core.schema.formula;

import org.jspecify.annotations.NullMarked;
