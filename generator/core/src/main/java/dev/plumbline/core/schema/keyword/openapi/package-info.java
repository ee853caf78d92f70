/** Keywords that OpenAPI has and JSON Schema has not. */
@NullMarked
package dev.plumbline.core.schema.keyword.openapi;

import org.jspecify.annotations.NullMarked;
