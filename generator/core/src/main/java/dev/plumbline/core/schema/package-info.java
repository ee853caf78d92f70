/**
 * Stage 3: JSON Schema. Here are its values: a schema and its keywords, what each demands, and what a keyword's reader is
 * given. It knows nothing of OpenAPI, and no keyword; the rooms inside build on it, one way down: {@code regex}, {@code
 * keyword}, {@code vocabulary}, {@code analysis}, {@code compile}.
 */
@NullMarked
package dev.plumbline.core.schema;

import org.jspecify.annotations.NullMarked;
