package dev.plumbline.core.evaluate;

import dev.plumbline.runtime.validation.Rule;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A rule that is made when it is reported for the first time: most never are. */
final class LazyRule {

    private final Supplier<Rule> maker;
    private volatile @Nullable Rule rule;

    LazyRule(Supplier<Rule> maker) {
        this.maker = maker;
    }

    Rule get() {
        Rule known = rule;
        if (known == null) {
            known = maker.get();
            rule = known;
        }
        return known;
    }
}
