/** Stage 3: raw JSON Schema becomes rules, a list of keywords for each schema location. Knows nothing of OpenAPI. */
@NullMarked
package dev.plumbline.core.schema;

import org.jspecify.annotations.NullMarked;
