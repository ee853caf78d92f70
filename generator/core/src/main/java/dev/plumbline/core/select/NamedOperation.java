package dev.plumbline.core.select;

import java.util.Set;

/**
 * What an operation may be chosen by.
 *
 * @param ids its id, and the one that the document gives it
 * @param method as it is sent; empty for a webhook
 * @param path its template; empty for a webhook
 */
record NamedOperation(Set<String> ids, Set<String> tags, String method, String path) {}
