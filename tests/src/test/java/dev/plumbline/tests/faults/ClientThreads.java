package dev.plumbline.tests.faults;

import java.util.List;

/** The threads of HTTP clients in this process. */
public final class ClientThreads {

    private ClientThreads() {}

    /** Their names; before JDK 21 a client's threads end only once nothing refers to it, so garbage is collected first. */
    public static List<String> running() {
        System.gc();
        return Thread.getAllStackTraces().keySet().stream()
                .map(Thread::getName)
                .filter(name -> name.startsWith("HttpClient-") || name.startsWith("httpclient-"))
                .sorted()
                .toList();
    }
}
