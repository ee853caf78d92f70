/**
 * The validators' verdicts on a page: what an operation's schemas demand, printed as tables, and the script that reads them.
 * The script says of a value what the validators say, in the same words.
 */
@NullMarked
package dev.plumbline.core.emit.docs.verdict;

import org.jspecify.annotations.NullMarked;
