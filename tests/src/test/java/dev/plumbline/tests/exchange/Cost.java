package dev.plumbline.tests.exchange;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadInfo;

/**
 * What all threads but the provider's have cost so far.
 *
 * @param nanos CPU time
 * @param bytes memory that was allocated
 */
record Cost(long nanos, long bytes) {

    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    static Cost now() {
        long nanos = 0;
        long bytes = 0;
        for (long id : THREADS.getAllThreadIds()) {
            ThreadInfo thread = THREADS.getThreadInfo(id);
            if (thread != null && !thread.getThreadName().equals(SteadyProvider.THREADS)) {
                nanos += Math.max(0, THREADS.getThreadCpuTime(id));
                bytes += Math.max(0, THREADS.getThreadAllocatedBytes(id));
            }
        }
        return new Cost(nanos, bytes);
    }

    /** The share of one exchange in what came on top of an earlier cost. */
    Cost since(Cost earlier, int exchanges) {
        return new Cost((nanos - earlier.nanos) / exchanges, (bytes - earlier.bytes) / exchanges);
    }
}
