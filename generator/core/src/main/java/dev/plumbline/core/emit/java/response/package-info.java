/** Prints what an operation gives where no model says it: sealed results, and records of response headers. */
@NullMarked
package dev.plumbline.core.emit.java.response;

import org.jspecify.annotations.NullMarked;
