/** The contract of {@link dev.plumbline.runtime.http.Transport}, as tests that each transport passes. */
@NullMarked
package dev.plumbline.runtime.transport;

import org.jspecify.annotations.NullMarked;
