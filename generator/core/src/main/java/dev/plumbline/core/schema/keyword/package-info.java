/** One file for each JSON Schema keyword: how it is read, what it demands. */
@NullMarked
package dev.plumbline.core.schema.keyword;

import org.jspecify.annotations.NullMarked;
