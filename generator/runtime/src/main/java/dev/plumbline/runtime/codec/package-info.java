/**
 * How a body becomes a value, and a value a body: one class for each kind, behind the factories of {@link
 * dev.plumbline.runtime.codec.BodyEncoder} and {@link dev.plumbline.runtime.codec.ResponseDecoder}, which generated code
 * names.
 */
@NullMarked
package dev.plumbline.runtime.codec;

import org.jspecify.annotations.NullMarked;
