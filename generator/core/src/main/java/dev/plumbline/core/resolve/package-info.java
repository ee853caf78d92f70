/** Stage 2: an index over the raw trees: identifiers, anchors, JSON pointers, and what a $ref means. Copies nothing into place. */
@NullMarked
package dev.plumbline.core.resolve;

import org.jspecify.annotations.NullMarked;
