/** Keywords that tell something and reject nothing, or only where they are told to. One file for each. */
@NullMarked
package dev.plumbline.core.schema.keyword.annotation;

import org.jspecify.annotations.NullMarked;
