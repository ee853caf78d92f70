/** Keywords by which schemas are named and found. */
@NullMarked
package dev.plumbline.core.schema.keyword.core;

import org.jspecify.annotations.NullMarked;
