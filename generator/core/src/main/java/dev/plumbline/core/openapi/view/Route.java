package dev.plumbline.core.openapi.view;

import dev.plumbline.core.openapi.view.ParameterObject.In;
import dev.plumbline.core.resolve.Location;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * An operation with its HTTP method and its path template.
 *
 * @param id like no other of the document: {@link #writtenId}, with a number where another operation has that
 * @param method as it is sent; in capitals where OpenAPI knows it
 * @param template the path template as written
 */
public record Route(String id, String method, String template, PathItemObject item, OperationObject operation) {

    private static final Pattern VARIABLE = Pattern.compile("\\{([^{}]*)}");

    /** Where the operation stands. */
    public Location at() {
        return operation.at();
    }

    /** The id that the document gives, or one of method and path. */
    public String writtenId() {
        return writtenId(method, template, operation);
    }

    static String writtenId(String method, String template, OperationObject operation) {
        String given = operation.operationId();
        return given != null && !given.isBlank()
                ? given
                : method.toLowerCase(Locale.ROOT)
                        + template.replaceAll("[^\\p{L}\\p{N}]+", "_").replaceAll("_$", "");
    }

    /** What of the template is sent: it starts with a slash, has no fragment, and no query with variables. */
    public String path() {
        String sent = template.replaceFirst("(?s)#.*", "").replaceFirst("(?s)\\?[^{]*\\{.*", "");
        return sent.startsWith("/") ? sent : "/" + sent;
    }

    /** The names of the variables in the path, in its order. */
    public Set<String> variables() {
        Set<String> names = new LinkedHashSet<>();
        Matcher matcher = VARIABLE.matcher(path());
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }

    /** The path's parameters, then the operation's own; where both have the same one, the operation's. */
    public List<ParameterObject> parameters() {
        Map<List<Object>, ParameterObject> parameters = new LinkedHashMap<>();
        Stream.of(item.parameters(), operation.parameters())
                .flatMap(List::stream)
                .forEach(parameter -> parameters.put(List.of(parameter.in(), parameter.name()), parameter));
        return List.copyOf(parameters.values());
    }

    /** The variables of the path that no parameter describes. */
    public Set<String> undescribed() {
        Set<String> names = variables();
        parameters().stream()
                .filter(parameter -> parameter.in() == In.PATH)
                .map(ParameterObject::name)
                .forEach(names::remove);
        return names;
    }
}
