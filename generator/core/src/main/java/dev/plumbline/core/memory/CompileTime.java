package dev.plumbline.core.memory;

/**
 * When a schema is compiled to Java. Verdicts and reports are the same in any case; what is compiled is several times as
 * fast, and takes some tenths of a second until it is.
 */
public enum CompileTime {
    /** Before it is handed out, where the program runs on a JDK; on a Java runtime without a compiler, never. */
    AT_ONCE,
    /** Meanwhile: it is handed out at once and interpreted until its class is ready. A daemon thread compiles. */
    MEANWHILE,
    /** Never: the compiler is not even looked for. For a schema that is asked a few times, it is the fastest. */
    NEVER
}
