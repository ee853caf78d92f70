/** Who is asking: the ways in which documents identify callers, and what callers give for them. */
@NullMarked
package dev.plumbline.runtime.auth;

import org.jspecify.annotations.NullMarked;
