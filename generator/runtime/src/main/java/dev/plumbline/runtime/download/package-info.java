/** Fetches the file that a finished response names, and stores it whole or not at all. */
@NullMarked
package dev.plumbline.runtime.download;

import org.jspecify.annotations.NullMarked;
