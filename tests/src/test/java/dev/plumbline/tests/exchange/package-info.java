/** What one exchange costs with the generated client, beside the same exchange written by hand. Run by hand. */
@NullMarked
package dev.plumbline.tests.exchange;

import org.jspecify.annotations.NullMarked;
