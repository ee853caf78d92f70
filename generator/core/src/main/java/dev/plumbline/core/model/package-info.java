/** The API as values: operations, types, examples, without a single Java name. */
@NullMarked
package dev.plumbline.core.model;

import org.jspecify.annotations.NullMarked;
