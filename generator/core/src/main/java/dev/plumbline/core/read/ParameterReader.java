package dev.plumbline.core.read;

import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Serialization;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.types.TypeReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads the parameters of an operation. */
final class ParameterReader {

    private static final Pattern IN_PATH = Pattern.compile("\\{([^{}]*)}");

    /** OpenAPI 3.1.1, 4.8.12.1: definitions of these headers are ignored. */
    private static final Set<String> IGNORED = Set.of("accept", "content-type", "authorization");

    private final TypeReader types;
    private final ProblemReporter reporter;

    ParameterReader(TypeReader types, ProblemReporter reporter) {
        this.types = types;
        this.reporter = reporter;
    }

    List<Parameter> read(Route route) {
        List<Parameter> parameters = new ArrayList<>();
        route.parameters().forEach(parameter -> read(parameter).ifPresent(parameters::add));
        everyVariableIsDescribed(route);
        return parameters;
    }

    private Optional<Parameter> read(ParameterObject parameter) {
        Location at = parameter.at();
        boolean required = parameter.required() || parameter.in() == ParameterObject.In.PATH;
        boolean header = parameter.in() == ParameterObject.In.HEADER;
        if (header && IGNORED.contains(parameter.name().toLowerCase(Locale.ROOT))) {
            reporter.warning(
                    "IgnoredParameter",
                    at,
                    "the header \"" + parameter.name() + "\" is ignored here, as OpenAPI says",
                    "describe it with securitySchemes or content");
            return Optional.empty();
        }
        Optional<Parameter.In> in = in(parameter.in());
        if (in.isEmpty()) {
            return unsupported(at, required, "parameters in \"" + parameter.in().keyword() + "\" are not supported");
        }
        Location schema = parameter.schema();
        if (schema == null) {
            return unsupported(at, required, "a parameter without \"schema\" is not supported");
        }
        Type type = types.of(schema);
        Optional<Serialization> style = ParameterStyles.of(parameter);
        if (style.isEmpty()) {
            return unsupported(at, required, "the style \"" + parameter.style().keyword() + "\" is not supported here");
        }
        if (!isPlain(type)) {
            return unsupported(at, required, "only plain values and lists of them can be sent as a parameter");
        }
        Docs docs = new Docs(null, parameter.description(), parameter.deprecated());
        return Optional.of(new Parameter(at, parameter.name(), in.get(), required, docs, type, schema, style.get()));
    }

    private static Optional<Parameter.In> in(ParameterObject.In in) {
        return switch (in) {
            case PATH -> Optional.of(Parameter.In.PATH);
            case QUERY -> Optional.of(Parameter.In.QUERY);
            case HEADER -> Optional.of(Parameter.In.HEADER);
            case COOKIE -> Optional.empty();
        };
    }

    /** Whether a value of the type, or a list of such values, can be a parameter. */
    private boolean isPlain(Type type) {
        return type.accept(new IsPlain(types, true));
    }

    private record IsPlain(TypeReader types, boolean orList) implements Type.Visitor<Boolean> {

        @Override
        public Boolean scalar(Type.Scalar scalar) {
            return true;
        }

        @Override
        public Boolean any(Type.Any any) {
            return false;
        }

        @Override
        public Boolean list(Type.ListOf list) {
            return orList && list.item().accept(new IsPlain(types, false));
        }

        @Override
        public Boolean map(Type.MapOf map) {
            return false;
        }

        @Override
        public Boolean declared(Type.Declared declared) {
            return Optional.ofNullable(types.declaration(declared.declaration()))
                    .filter(declaration -> declaration.accept(new IsEnum()))
                    .isPresent();
        }
    }

    private static final class IsEnum implements Declaration.Visitor<Boolean> {

        @Override
        public Boolean object(Declaration.ObjectType object) {
            return false;
        }

        @Override
        public Boolean openEnum(Declaration.OpenEnum openEnum) {
            return true;
        }

        @Override
        public Boolean union(Declaration.UnionType union) {
            return false;
        }
    }

    /** Nothing a caller could do replaces a required parameter; an optional one can be sent with the call's options. */
    private Optional<Parameter> unsupported(Location at, boolean required, String what) {
        if (required) {
            reporter.error("UnsupportedParameter", at, what, "describe it another way, or make it optional");
        } else {
            reporter.warning(
                    "UnsupportedParameter", at, what + ", so it is left out", "send it with the options of a call");
        }
        return Optional.empty();
    }

    private void everyVariableIsDescribed(Route route) {
        Set<String> described = route.parameters().stream()
                .filter(parameter -> parameter.in() == ParameterObject.In.PATH)
                .map(ParameterObject::name)
                .collect(Collectors.toSet());
        Matcher matcher = IN_PATH.matcher(route.path());
        while (matcher.find()) {
            if (!described.remove(matcher.group(1))) {
                reporter.error(
                        "UndescribedPathParameter",
                        route.at(),
                        "the path has {" + matcher.group(1) + "}, but no parameter describes it",
                        "add a parameter of that name with \"in: path\"");
            }
        }
        described.stream()
                .sorted()
                .forEach(name -> reporter.error(
                        "UnknownPathParameter",
                        route.at(),
                        "the path has no {" + name + "}, but a parameter describes it",
                        "correct the path or the parameter's name"));
    }
}
