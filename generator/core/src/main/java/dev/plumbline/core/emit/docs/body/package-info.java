/** What pages say of a body: which values and fields go together, each field, each rule. */
@NullMarked
package dev.plumbline.core.emit.docs.body;

import org.jspecify.annotations.NullMarked;
