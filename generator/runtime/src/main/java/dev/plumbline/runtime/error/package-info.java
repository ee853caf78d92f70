/**
 * What can go wrong, one class each. Everything is unchecked and extends {@link
 * dev.plumbline.runtime.error.PlumblineException}; whatever ends a call after sending began says whether the request
 * may have been processed. No exception text holds an API key.
 */
@NullMarked
package dev.plumbline.runtime.error;

import org.jspecify.annotations.NullMarked;
