/** What may be shown of requests and responses, in a log or in an exception: never a secret. Not exported. */
@NullMarked
package dev.plumbline.runtime.log;

import org.jspecify.annotations.NullMarked;
