/** Stage 4: the OpenAPI half and the rules become the model. */
@NullMarked
package dev.plumbline.core.read;

import org.jspecify.annotations.NullMarked;
