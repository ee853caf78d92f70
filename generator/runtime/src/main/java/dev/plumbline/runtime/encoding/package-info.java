/**
 * How the parts of a request are written, and JSON read: path, query, headers, bodies. Only for the rooms above; not
 * exported.
 */
@NullMarked
package dev.plumbline.runtime.encoding;

import org.jspecify.annotations.NullMarked;
