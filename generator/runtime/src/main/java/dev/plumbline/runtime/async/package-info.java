/** Results that come after several steps, and whose cancellation ends the step under way. Not exported. */
@NullMarked
package dev.plumbline.runtime.async;

import org.jspecify.annotations.NullMarked;
