/**
 * The OpenAPI half of a document as values: the objects of the OpenAPI Specification, each with the location where it
 * stands. References are followed, schemas are locations, nothing is judged and no Java name is chosen.
 */
@NullMarked
package dev.plumbline.core.openapi.view;

import org.jspecify.annotations.NullMarked;
