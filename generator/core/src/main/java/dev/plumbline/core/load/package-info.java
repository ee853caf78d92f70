/** Stage 1: reads documents into raw trees with the line of every value. Reaches neither the network nor other folders unless told. */
@NullMarked
package dev.plumbline.core.load;

import org.jspecify.annotations.NullMarked;
