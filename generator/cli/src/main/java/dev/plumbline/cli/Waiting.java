package dev.plumbline.cli;

import java.io.PrintWriter;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/** Tells a person at a terminal that there is still work going on, and for how long. */
final class Waiting {

    private static final String LINE_START = "\r\u001b[K";

    private final PrintWriter terminal;
    private final String what;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition ending = lock.newCondition();
    private boolean ended;
    private boolean shown;

    private Waiting(PrintWriter terminal, String what) {
        this.terminal = terminal;
        this.what = what;
    }

    /** Begins; nothing is shown of what takes less than a second. */
    static Waiting begin(PrintWriter terminal, String what) {
        Waiting waiting = new Waiting(terminal, what);
        Thread thread = new Thread(waiting::show, "waiting");
        thread.setDaemon(true);
        thread.start();
        return waiting;
    }

    private void show() {
        long begun = System.nanoTime();
        lock.lock();
        try {
            while (!ended) {
                long left = TimeUnit.SECONDS.toNanos(1);
                while (!ended && left > 0) {
                    left = ending.awaitNanos(left);
                }
                if (!ended) {
                    shown = true;
                    long seconds = TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun);
                    terminal.print(LINE_START + what + ", " + seconds + " s");
                    terminal.flush();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } finally {
            lock.unlock();
        }
    }

    /** Takes the line away. */
    void end() {
        lock.lock();
        try {
            ended = true;
            ending.signal();
            if (shown) {
                terminal.print(LINE_START);
                terminal.flush();
            }
        } finally {
            lock.unlock();
        }
    }
}
