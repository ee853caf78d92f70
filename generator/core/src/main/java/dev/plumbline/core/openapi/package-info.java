/** The OpenAPI half of a document, as Swagger Parser sees it: routes, where schemas begin, and what is wrong. */
@NullMarked
package dev.plumbline.core.openapi;

import org.jspecify.annotations.NullMarked;
