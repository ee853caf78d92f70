/** Keywords with schemas in them that are applied. One file for each: how it is read, what it demands. */
@NullMarked
package dev.plumbline.core.schema.keyword.applicator;

import org.jspecify.annotations.NullMarked;
