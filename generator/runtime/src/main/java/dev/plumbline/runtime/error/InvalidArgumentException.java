package dev.plumbline.runtime.error;

import org.jspecify.annotations.Nullable;

/** An argument of a call cannot be put into a request. Nothing was sent. */
@SuppressWarnings("serial")
public final class InvalidArgumentException extends PlumblineException {

    private final String argument;

    /** Of an argument's name and what is wrong with its value; the value itself is not repeated. */
    public InvalidArgumentException(String argument, String problem) {
        this(argument, problem, null);
    }

    /** Of an argument's name, what is wrong with its value, and how that was noticed. */
    public InvalidArgumentException(String argument, String problem, @Nullable Throwable cause) {
        super("The argument `" + argument + "` " + problem + "; nothing was sent", cause);
        this.argument = argument;
    }

    /** The name of the argument: that of the path, query or header parameter. */
    public String argument() {
        return argument;
    }
}
