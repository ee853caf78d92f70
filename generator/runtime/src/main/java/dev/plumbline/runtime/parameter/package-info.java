/** What a document says of the parameters of an operation. Generated code describes them; callers give their values. */
@NullMarked
package dev.plumbline.runtime.parameter;

import org.jspecify.annotations.NullMarked;
