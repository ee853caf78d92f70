/** When a request is sent again, how long it takes until then, and how often it is allowed at all. */
@NullMarked
package dev.plumbline.runtime.retry;

import org.jspecify.annotations.NullMarked;
