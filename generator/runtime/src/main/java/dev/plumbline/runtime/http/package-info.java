/**
 * One HTTP exchange, and the small interface behind which a client library does it. Nothing here knows about APIs,
 * errors or JSON; no header value and no query is ever printed.
 */
@NullMarked
package dev.plumbline.runtime.http;

import org.jspecify.annotations.NullMarked;
