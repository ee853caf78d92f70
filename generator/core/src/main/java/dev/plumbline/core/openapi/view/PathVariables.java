package dev.plumbline.core.openapi.view;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A path whose variables have the names of the parameters that describe them. Documents write {@code {Id}} for a parameter
 * {@code id}, or what only one framework reads: {@code {id:[0-9]+}}, {@code {path+}}, {@code :id}. Where one variable and one
 * parameter can be meant by each other alone, they are.
 *
 * @param path with the parameters' names
 * @param meant the parameters whose names the path does not have, each with what stands there for it
 */
record PathVariables(String path, Map<String, String> meant) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    /** What some frameworks add to a name: that it may be left out, may have slashes, or what it has to match. */
    private static final Pattern ADDED = Pattern.compile("(?s)^[+*]+|[+*?]+$|[:=].*$");

    /** A path that was written for some parameters. */
    static PathVariables of(String written, Collection<String> parameters) {
        PathVariables found = new PathVariables(written, Map.of());
        if (found.names().containsAll(parameters)) {
            return found;
        }
        return found.matched(parameters, PathVariables::plain)
                .matched(parameters, name -> plain(name).toLowerCase(Locale.ROOT))
                .matched(
                        parameters, name -> plain(name).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", ""))
                .matched(parameters, name -> "")
                .withoutBraces(parameters);
    }

    private static String plain(String name) {
        return ADDED.matcher(name.strip()).replaceAll("");
    }

    /** The names of the variables, in the order of the path. */
    Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = VARIABLE.matcher(path);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** What is alike after a change, and like nothing else that is left, belongs together. */
    private PathVariables matched(Collection<String> parameters, Function<String, String> change) {
        Set<String> names = names();
        List<String> variables =
                names.stream().filter(name -> !parameters.contains(name)).toList();
        List<String> left = parameters.stream()
                .filter(name -> !names.contains(name))
                .distinct()
                .toList();
        PathVariables result = this;
        for (String name : left) {
            Optional<String> variable = only(variables, change, name);
            if (variable.isPresent() && only(left, change, name).isPresent()) {
                result = result.with(name, "{" + variable.get() + "}");
            }
        }
        return result;
    }

    private static Optional<String> only(List<String> names, Function<String, String> change, String name) {
        List<String> alike = names.stream()
                .filter(other -> change.apply(other).equals(change.apply(name)))
                .toList();
        return alike.size() == 1 ? Optional.of(alike.get(0)) : Optional.empty();
    }

    /** A whole segment {@code :id}, {@code <id>} or {@code <int:id>}. */
    private PathVariables withoutBraces(Collection<String> parameters) {
        PathVariables result = this;
        for (String name : new ArrayList<>(new LinkedHashSet<>(parameters))) {
            Matcher segment = Pattern.compile(
                            "(?<=/)(?::%1$s|<(?:\\w+:)?%1$s>)(?=/|$)".replace("%1$s", Pattern.quote(name)))
                    .matcher(result.path);
            if (!result.names().contains(name) && segment.find()) {
                result = result.with(name, segment.group());
            }
        }
        return result;
    }

    private PathVariables with(String name, String written) {
        Map<String, String> more = new LinkedHashMap<>(meant);
        more.put(name, written);
        return new PathVariables(path.replace(written, "{" + name + "}"), more);
    }
}
