/** What a typed language can say of schemas: objects, unions, enums, and the names they are found under. Knows no OpenAPI. */
@NullMarked
package dev.plumbline.core.types;

import org.jspecify.annotations.NullMarked;
