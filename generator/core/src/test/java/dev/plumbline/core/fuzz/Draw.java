package dev.plumbline.core.fuzz;

import java.util.List;
import java.util.SplittableRandom;

/** Where all chance comes from: the same seed, the same choices. */
public final class Draw {

    private final SplittableRandom random;

    public Draw(long seed) {
        random = new SplittableRandom(seed);
    }

    /** True as often as {@code percent} says. */
    public boolean chance(int percent) {
        return random.nextInt(100) < percent;
    }

    /** A number from {@code low} to {@code high}, both included. */
    public int between(int low, int high) {
        return random.nextInt(low, high + 1);
    }

    @SafeVarargs
    public final <T> T of(T... values) {
        return values[random.nextInt(values.length)];
    }

    public <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
