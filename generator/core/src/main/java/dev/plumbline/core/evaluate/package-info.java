/**
 * Schemas interpreted: the same checks as the printed validators make, the same verdicts and the same reports, without a
 * Java compiler. What is looked at once is interpreted, what runs often is compiled.
 */
@NullMarked
package dev.plumbline.core.evaluate;

import org.jspecify.annotations.NullMarked;
