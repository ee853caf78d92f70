/** Facts about schemas that more than one stage asks for. Pure: takes schemas, gives values. */
@NullMarked
package dev.plumbline.core.schema.analysis;

import org.jspecify.annotations.NullMarked;
