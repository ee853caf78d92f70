package dev.plumbline.tests.corpus;

import dev.plumbline.runtime.call.CallOptions;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The method of an operation.
 *
 * @param api the object that has it; its {@code async()} and {@code raw()} have it, too
 * @param name what it is called
 */
record GeneratedMethod(Object api, String name) {

    /** The overloads that take everything, those with the most said first. */
    List<Method> overloads() {
        int most = all(api).mapToInt(Method::getParameterCount).max().orElse(0);
        return all(api).filter(method -> method.getParameterCount() == most)
                .sorted(Comparator.comparing(Method::toGenericString))
                .toList();
    }

    private Stream<Method> all(Object form) {
        return Arrays.stream(form.getClass().getMethods())
                .filter(method -> method.getName().equals(name)
                        && method.getParameterCount() > 0
                        && method.getParameterTypes()[method.getParameterCount() - 1] == CallOptions.class);
    }

    /** Calls it in one of the three forms; what it throws is thrown. */
    @Nullable
    Object call(String form, Method overload, List<@Nullable Object> arguments) throws Throwable {
        Object at = GeneratedClient.form(api, form);
        try {
            return at.getClass().getMethod(name, overload.getParameterTypes()).invoke(at, arguments.toArray());
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
