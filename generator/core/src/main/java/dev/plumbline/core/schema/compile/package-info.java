/**
 * Raw schemas become a {@link dev.plumbline.core.schema.SchemaSet}. This is the top of the schema rooms, and a room of its
 * own since it needs all of them: the vocabulary to read keywords, and the analysis to refuse sets that no validator could
 * follow.
 */
@NullMarked
package dev.plumbline.core.schema.compile;

import org.jspecify.annotations.NullMarked;
