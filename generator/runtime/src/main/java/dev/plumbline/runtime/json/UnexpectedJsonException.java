package dev.plumbline.runtime.json;

import dev.plumbline.runtime.error.PlumblineException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A JSON value is not of the type that a typed object cannot do without. Its message shows no value, only types. */
public final class UnexpectedJsonException extends PlumblineException {

    private static final long serialVersionUID = 1L;

    private final String pointer;
    private final String problem;

    private UnexpectedJsonException(String pointer, String problem, @Nullable Throwable cause) {
        super((pointer.isEmpty() ? "the value" : "the value at " + pointer) + " " + problem, cause);
        this.pointer = pointer;
        this.problem = problem;
    }

    /** The value is of another type. */
    public static UnexpectedJsonException expected(String type, JsonNode found) {
        return new UnexpectedJsonException("", "must be " + type + ", but is " + described(found, type), null);
    }

    /** The property is not there. */
    static UnexpectedJsonException missing(String name) {
        return new UnexpectedJsonException("/" + escaped(name), "is required, but is missing", null);
    }

    /** The property is there, but not of the type that the document says. */
    static UnexpectedJsonException ofAnotherType(String name, JsonNode found) {
        String type = "of the documented type";
        return new UnexpectedJsonException(
                "/" + escaped(name), "must be " + type + ", but is " + described(found, type), null);
    }

    /** JSON pointer of the value in what was read, empty for the whole of it. */
    public String pointer() {
        return pointer;
    }

    /** Reads a value inside another, so that a failure says the way to it. */
    static <T> T within(String name, JsonNode value, JsonReader<T> reader) {
        try {
            return reader.read(value);
        } catch (UnexpectedJsonException e) {
            throw new UnexpectedJsonException("/" + escaped(name) + e.pointer, e.problem, e.getCause());
        }
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static String described(JsonNode found, String expected) {
        if (found.isNumber()) {
            boolean ofAnother = expected.endsWith(" bits") || expected.equals("a number");
            String number = ofAnother ? "another number" : "a number";
            String integer = ofAnother ? "an integer of another size" : "an integer";
            return found.isIntegralNumber() ? integer : number;
        }
        String type = found.getNodeType().name().toLowerCase(Locale.ROOT);
        return found.isContainer() ? "an " + type : found.isString() || found.isBoolean() ? "a " + type : type;
    }
}
