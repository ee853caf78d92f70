package dev.plumbline.runtime.retry;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps a client from storming a server that is down: a bucket of tokens. Each repetition takes some, and where there
 * are not enough, a failed attempt is not repeated. A success on the first attempt puts one token back, a success after
 * repetitions what the last of them took. Safe for all threads; several clients may share one.
 */
public final class RetryBudget {

    private static final int STANDARD_CAPACITY = 500;
    private static final int STANDARD_COST = 5;

    private final int capacity;
    private final int cost;
    private final AtomicInteger tokens;

    private RetryBudget(int capacity, int cost) {
        this.capacity = capacity;
        this.cost = cost;
        this.tokens = new AtomicInteger(capacity);
    }

    /** A full bucket of 500 tokens; a repetition takes 5. So a hundred repetitions in a row are the end of it. */
    public static RetryBudget standard() {
        return new RetryBudget(STANDARD_CAPACITY, STANDARD_COST);
    }

    /**
     * A full bucket.
     *
     * @param capacity how many tokens it holds at most; 0 allows no repetition
     * @param cost how many tokens a repetition takes
     * @throws IllegalArgumentException if the capacity is negative, or a repetition costs nothing
     */
    public static RetryBudget of(int capacity, int cost) {
        if (capacity < 0 || cost < 1) {
            throw new IllegalArgumentException("A retry budget needs a capacity of at least 0 and a cost of at least 1,"
                    + " but has " + capacity + " and " + cost);
        }
        return new RetryBudget(capacity, cost);
    }

    /** How many tokens there are. */
    public int tokens() {
        return tokens.get();
    }

    /** Takes what a repetition costs; false, and nothing taken, where there is not enough. */
    public boolean take() {
        for (int left = tokens.get(); left >= cost; left = tokens.get()) {
            if (tokens.compareAndSet(left, left - cost)) {
                return true;
            }
        }
        return false;
    }

    /** Puts back what a success is worth. */
    public void succeeded(int attempts) {
        int worth = attempts > 1 ? cost : 1;
        for (int left = tokens.get(); left < capacity; left = tokens.get()) {
            if (tokens.compareAndSet(left, Math.min(capacity, left + worth))) {
                return;
            }
        }
    }
}
