package dev.plumbline.tests.soak;

import dev.plumbline.runtime.error.CallException;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What came of each call, held against what the provider did for it. */
final class Outcomes {

    private final FlakyProvider provider;
    private final Map<String, AtomicInteger> counts = new ConcurrentHashMap<>();
    private final Queue<String> wrong = new ConcurrentLinkedQueue<>();

    Outcomes(FlakyProvider provider) {
        this.provider = provider;
    }

    /** Takes the end of a call that may be repeated. */
    void query(@Nullable Throwable thrown) {
        count("GET ", thrown);
    }

    /** Takes the end of a paid call: done once where it succeeded, at most once where that is not known, else never. */
    void order(String order, @Nullable Throwable thrown) {
        count("POST ", thrown);
        int done = provider.work(order);
        boolean unknown = thrown instanceof CallException call && call.mayHaveBeenProcessed();
        int most = thrown == null || unknown ? 1 : 0;
        int least = thrown == null ? 1 : 0;
        if (done < least || done > most) {
            wrong.add(order + " was done " + done + " times, but its caller was told " + name(thrown));
        }
    }

    private void count(String method, @Nullable Throwable thrown) {
        counts.computeIfAbsent(method + name(thrown), name -> new AtomicInteger())
                .incrementAndGet();
    }

    private static String name(@Nullable Throwable thrown) {
        return thrown == null ? "success" : thrown.getClass().getSimpleName();
    }

    /** How many calls ended each way. */
    Map<String, Integer> counts() {
        Map<String, Integer> sorted = new TreeMap<>();
        counts.forEach((name, count) -> sorted.put(name, count.get()));
        return sorted;
    }

    /** The orders about which a caller was told something that is not so. */
    List<String> wrong() {
        return List.copyOf(wrong);
    }
}
