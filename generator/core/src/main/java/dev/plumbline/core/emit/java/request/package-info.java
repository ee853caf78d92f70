/** Prints what a caller hands to an operation: records of parameters and of multipart bodies, and their builders. */
@NullMarked
package dev.plumbline.core.emit.java.request;

import org.jspecify.annotations.NullMarked;
