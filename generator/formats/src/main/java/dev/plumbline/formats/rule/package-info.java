/**
 * What code that is generated from {@code x-rules} calls. It is here and not in the runtime, since few documents have
 * such rules and every client carries the runtime.
 */
@NullMarked
package dev.plumbline.formats.rule;

import org.jspecify.annotations.NullMarked;
