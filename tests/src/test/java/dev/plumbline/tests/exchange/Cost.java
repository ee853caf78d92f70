package dev.plumbline.tests.exchange;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;
import java.util.HashMap;
import java.util.Map;

/**
 * What all threads but the provider's have cost, each so far. A thread that has ended since cannot be asked any more; what
 * it did in the round of its end is left out.
 *
 * @param threads CPU time in nanoseconds and memory that was allocated in bytes, by thread
 */
record Cost(Map<Long, Use> threads) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    /** CPU time in nanoseconds, and memory that was allocated in bytes. */
    record Use(long nanos, long bytes) {

        private static final Use NONE = new Use(0, 0);
    }

    static Cost now() {
        Map<Long, Use> threads = new HashMap<>();
        for (long id : THREADS.getAllThreadIds()) {
            ThreadInfo thread = THREADS.getThreadInfo(id);
            if (thread != null && !thread.getThreadName().equals(SteadyProvider.THREADS)) {
                long nanos = Math.max(0, THREADS.getThreadCpuTime(id));
                threads.put(id, new Use(nanos, Math.max(0, THREADS.getThreadAllocatedBytes(id))));
            }
        }
        return new Cost(threads);
    }

    /** The share of one exchange in what came on top of an earlier cost. */
    Use since(Cost earlier, int exchanges) {
        long nanos = 0;
        long bytes = 0;
        for (Map.Entry<Long, Use> thread : threads.entrySet()) {
            Use before = earlier.threads.getOrDefault(thread.getKey(), Use.NONE);
            nanos += thread.getValue().nanos() - before.nanos();
            bytes += thread.getValue().bytes() - before.bytes();
        }
        return new Use(nanos / exchanges, bytes / exchanges);
    }
}
