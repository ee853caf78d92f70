/** What a run gave, kept in a file, for a build that would ask for the same again. */
@NullMarked
package dev.plumbline.core.store;

import org.jspecify.annotations.NullMarked;
