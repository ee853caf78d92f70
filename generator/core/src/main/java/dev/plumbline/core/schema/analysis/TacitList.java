package dev.plumbline.core.schema.analysis;

import dev.plumbline.core.schema.keyword.applicator.AdditionalProperties;
import dev.plumbline.core.schema.keyword.applicator.Items;
import dev.plumbline.core.schema.keyword.applicator.Properties;

/**
 * A schema that says what the items of a list are like, but not that there is one: without {@code type} it allows anything
 * else, too, which nobody means.
 */
public final class TacitList {

    private TacitList() {}

    /** Whether a schema that allows every type speaks of items, and of nothing that an object has. */
    public static boolean is(EffectiveSchema untyped) {
        return untyped.outermost(Items.class).findAny().isPresent()
                && untyped.outermost(AdditionalProperties.class).findAny().isEmpty()
                && untyped.outermost(Properties.class).findAny().isEmpty();
    }
}
