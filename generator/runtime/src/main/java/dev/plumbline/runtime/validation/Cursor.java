package dev.plumbline.runtime.validation;

import org.jspecify.annotations.Nullable;

/** Where a walk is: in the value, on the way through the schemas, and under which advisory. It moves with the walk. */
final class Cursor {

    InstanceLocation value = InstanceLocation.ROOT;

    @Nullable
    EvaluationPath way;

    /** Whether the value is the name of a property, and not what stands there. */
    boolean isName;

    @Nullable
    Rule advisory;

    boolean secret;
}
