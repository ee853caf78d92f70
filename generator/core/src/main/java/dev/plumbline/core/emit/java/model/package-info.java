/** Prints models: records, unions, enums and their builders. */
@NullMarked
package dev.plumbline.core.emit.java.model;

import org.jspecify.annotations.NullMarked;
