/** What a page needs to build an operation's request: its fields, what each mode makes of them, and the names in Java. */
@NullMarked
package dev.plumbline.core.emit.docs.form;

import org.jspecify.annotations.NullMarked;
