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
import java.util.stream.Collectors;
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

    /** A field of a query that is written into the template, and its variable. */
    private static final Pattern FIELD = Pattern.compile("([^={}]+)=\\{([^{}]*)}");

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

    /** What of the template is sent: it starts with a slash, has no fragment, and of a query what has no variables. */
    public String path() {
        String whole = withoutFragment();
        int query = whole.indexOf('?');
        String path = query < 0 ? whole : whole.substring(0, query);
        String fixed = fields().filter(field -> !field.contains("{")).collect(Collectors.joining("&"));
        String sent = fixed.isEmpty() ? path : path + "?" + fixed;
        return sent.startsWith("/") ? sent : "/" + sent;
    }

    private String withoutFragment() {
        int fragment = template.indexOf('#');
        return fragment < 0 ? template : template.substring(0, fragment);
    }

    private Stream<String> fields() {
        String whole = withoutFragment();
        int query = whole.indexOf('?');
        return query < 0 ? Stream.of() : Stream.of(whole.substring(query + 1).split("&"));
    }

    /** The variables of a query that is written into the template, each with the name of its field. */
    private Map<String, String> queryVariables() {
        Map<String, String> names = new LinkedHashMap<>();
        fields().map(FIELD::matcher)
                .filter(Matcher::matches)
                .forEach(field -> names.putIfAbsent(field.group(2), field.group(1)));
        return names;
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

    /**
     * The path's parameters, then the operation's own; where both have the same one, the operation's. One that is said to be
     * in the path, and stands in a query that is written there, is in the query.
     */
    public List<ParameterObject> parameters() {
        Set<String> inPath = variables();
        Map<String, String> inQuery = queryVariables();
        Map<List<Object>, ParameterObject> parameters = new LinkedHashMap<>();
        Stream.of(item.parameters(), operation.parameters())
                .flatMap(List::stream)
                .map(parameter -> inPath.contains(parameter.name()) ? parameter : placed(parameter, inQuery))
                .forEach(parameter -> parameters.put(List.of(parameter.in(), parameter.name()), parameter));
        return List.copyOf(parameters.values());
    }

    private static ParameterObject placed(ParameterObject parameter, Map<String, String> inQuery) {
        String field = inQuery.get(parameter.name());
        return parameter.in() != In.PATH || field == null ? parameter : parameter.inQuery(field);
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
