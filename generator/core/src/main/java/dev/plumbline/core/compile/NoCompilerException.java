package dev.plumbline.core.compile;

/** There is nothing to compile with, or nothing to compile against. The message says what to do. */
public final class NoCompilerException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private NoCompilerException(String message) {
        super(message);
    }

    /** The Java runtime came without its compiler. */
    static NoCompilerException notInThisRuntime() {
        return new NoCompilerException("validators are compiled with the compiler of a JDK, and the Java runtime "
                + Runtime.version() + " has none (module jdk.compiler); run with a JDK of version 17 or later");
    }

    /** A library that generated code needs was not loaded from a file or folder. */
    static NoCompilerException cannotFind(Class<?> type) {
        return new NoCompilerException("generated code is compiled against " + type.getName()
                + ", and that class was not loaded from a jar or a folder; run with plain jars on the class path");
    }
}
