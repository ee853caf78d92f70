/**
 * The OpenAPI half of a document: read and checked by Swagger Parser, and given as the records of {@code view}; with it
 * where schemas begin. Nothing of Swagger's is seen outside.
 */
@NullMarked
package dev.plumbline.core.openapi;

import org.jspecify.annotations.NullMarked;
