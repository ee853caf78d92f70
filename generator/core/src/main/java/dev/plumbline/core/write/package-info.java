/** Writes a run's files into a folder: all of them or none, and takes back what an earlier run wrote and this one does not. */
@NullMarked
package dev.plumbline.core.write;

import org.jspecify.annotations.NullMarked;
