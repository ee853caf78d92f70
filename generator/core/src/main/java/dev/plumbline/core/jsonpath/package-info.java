/**
 * JSONPath as RFC 9535 has it: a query becomes a {@link dev.plumbline.core.jsonpath.JsonPath}, which selects values of a
 * tree and says where each stands. No library of this language follows the RFC; what the older ones take for JSONPath
 * selects other values.
 */
@NullMarked
package dev.plumbline.core.jsonpath;

import org.jspecify.annotations.NullMarked;
