package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.schema.Check;
import dev.plumbline.runtime.validation.Assertions;
import dev.plumbline.runtime.validation.UncheckableValueException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/** Runs the test that a compiled validator would run. */
final class AssertionVerdict {

    private AssertionVerdict() {}

    static boolean holds(Check.Test test, JsonNode value) {
        try {
            return (boolean) method(test).invoke(null, arguments(test, value));
        } catch (IllegalAccessException | InvocationTargetException e) {
            if (e.getCause() instanceof UncheckableValueException uncheckable) {
                throw uncheckable;
            }
            throw new IllegalStateException("cannot run the test " + test.method(), e);
        }
    }

    private static Object[] arguments(Check.Test test, JsonNode value) {
        return Stream.concat(Stream.of(value), test.arguments().stream()).toArray();
    }

    private static Method method(Check.Test test) {
        return Stream.of(Assertions.class.getMethods())
                .filter(method -> method.getName().equals(test.method()) && takes(method, test.arguments()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no test " + test));
    }

    private static boolean takes(Method method, List<Object> arguments) {
        Class<?>[] types = method.getParameterTypes();
        return types.length == arguments.size() + 1
                && IntStream.range(0, arguments.size()).allMatch(i -> fits(types[i + 1], arguments.get(i)));
    }

    private static boolean fits(Class<?> type, Object argument) {
        return type.isInstance(argument)
                || type == long.class && argument instanceof Long
                || type == int.class && argument instanceof Integer
                || type == boolean.class && argument instanceof Boolean;
    }
}
