package dev.plumbline.core.openapi.view;

import dev.plumbline.core.openapi.view.ParameterObject.In;
import dev.plumbline.core.resolve.Location;
import java.util.LinkedHashMap;
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

    /**
     * What of the template is sent: it starts with a slash, has no fragment, and of a query what has no variables. The names
     * of its variables are those of the parameters.
     */
    public String path() {
        return named().path();
    }

    /** The path parameters whose names the template does not have, each with what stands there for it. */
    public Map<String, String> meant() {
        return named().meant();
    }

    private PathVariables named() {
        List<String> described = Stream.of(item.parameters(), operation.parameters())
                .flatMap(List::stream)
                .filter(parameter -> parameter.in() == In.PATH)
                .map(ParameterObject::name)
                .filter(name -> !queryVariables().containsKey(name))
                .toList();
        return PathVariables.of(sent(), described);
    }

    /** The path and, where the template has one, the query; a question mark in a variable starts none. */
    private String[] parts() {
        String whole = withoutFragment();
        return whole.indexOf('?') < 0 ? new String[] {whole} : whole.split("\\?(?![^{}]*})", 2);
    }

    /** Whether a query is written into the template. */
    public boolean hasQuery() {
        return parts().length > 1;
    }

    private String sent() {
        String[] parts = parts();
        String fixed = fields().filter(field -> !field.contains("{")).collect(Collectors.joining("&"));
        String sent = fixed.isEmpty() ? parts[0] : parts[0] + "?" + fixed;
        return sent.startsWith("/") ? sent : "/" + sent;
    }

    private String withoutFragment() {
        int fragment = template.indexOf('#');
        return fragment < 0 ? template : template.substring(0, fragment);
    }

    private Stream<String> fields() {
        String[] parts = parts();
        return parts.length < 2 ? Stream.of() : Stream.of(parts[1].split("&"));
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
        return named().names();
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
