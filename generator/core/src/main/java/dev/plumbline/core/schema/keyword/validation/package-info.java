/** Keywords that demand something of the instance alone. One file for each: how it is read, what it demands. */
@NullMarked
package dev.plumbline.core.schema.keyword.validation;

import org.jspecify.annotations.NullMarked;
