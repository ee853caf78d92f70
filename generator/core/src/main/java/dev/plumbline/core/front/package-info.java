/** The front end: from a document to its schemas, for whatever is to be made of them. */
@NullMarked
package dev.plumbline.core.front;

import org.jspecify.annotations.NullMarked;
