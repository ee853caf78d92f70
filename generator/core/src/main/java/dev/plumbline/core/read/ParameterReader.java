package dev.plumbline.core.read;

import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.Serialization;
import dev.plumbline.core.model.Serialization.Styled;
import dev.plumbline.core.model.Style;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.openapi.SchemaRoots;
import dev.plumbline.core.openapi.view.MediaTypeObject;
import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.SingleValue;
import dev.plumbline.core.types.TypeReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads the parameters of an operation. */
final class ParameterReader {

    private static final String AUTHORIZATION = "authorization";

    /** OpenAPI 3.1.1, 4.8.12.1: definitions of these headers are ignored. */
    private static final Set<String> IGNORED = Set.of("accept", "content-type", AUTHORIZATION);

    private final TypeReader types;
    private final SchemaSet schemas;
    private final WireSchemas wire;
    private final ProblemReporter reporter;

    ParameterReader(TypeReader types, WireSchemas wire, ProblemReporter reporter) {
        this.types = types;
        this.schemas = wire.schemas();
        this.wire = wire;
        this.reporter = reporter;
    }

    /** Those that a caller gives: what the security of the operation sends is not asked for a second time. */
    List<Parameter> read(Route route, CredentialPlaces credentials) {
        List<Parameter> parameters = new ArrayList<>();
        Set<String> variables = route.variables();
        route.parameters().stream()
                .filter(parameter -> isSent(parameter, variables, route) && !isCredential(parameter, credentials))
                .map(this::read)
                .forEach(parameters::add);
        route.undescribed().forEach(name -> parameters.add(undescribed(name, route)));
        return inOrder(parameters, List.copyOf(variables));
    }

    /** Those of the path in its order, which is that of a caller's arguments, however they are documented. */
    private static List<Parameter> inOrder(List<Parameter> parameters, List<String> variables) {
        Iterator<Parameter> path = parameters.stream()
                .filter(parameter -> parameter.in() == Parameter.In.PATH)
                .sorted(Comparator.comparingInt(parameter -> variables.indexOf(parameter.name())))
                .iterator();
        return parameters.stream()
                .map(parameter -> parameter.in() == Parameter.In.PATH ? path.next() : parameter)
                .toList();
    }

    private boolean isSent(ParameterObject parameter, Set<String> variables, Route route) {
        String name = parameter.name();
        if (parameter.in() == ParameterObject.In.PATH && !variables.contains(name)) {
            reporter.warning(
                    "UnknownPathParameter",
                    parameter.at(),
                    "the path " + route.template() + " has no {" + name + "}, so the parameter is left out",
                    "correct the path or the parameter's name");
            return false;
        }
        String meant = parameter.in() == ParameterObject.In.PATH ? route.meant().get(name) : null;
        if (meant != null) {
            reporter.warning(
                    "UnknownPathParameter",
                    parameter.at(),
                    "the path " + route.template() + " has no {" + name + "}; " + meant + " is taken for it",
                    "give the variable and the parameter one name");
        }
        if (parameter.in() == ParameterObject.In.HEADER && IGNORED.contains(name.toLowerCase(Locale.ROOT))) {
            reporter.warning(
                    "IgnoredParameter",
                    parameter.at(),
                    "the header \"" + name + "\" is ignored here, as OpenAPI says",
                    name.equalsIgnoreCase(AUTHORIZATION)
                            ? "describe it in securitySchemes; until then the client's builder takes it, as header(\""
                                    + name + "\", value)"
                            : "say it with the media types under \"content\"");
            return false;
        }
        return true;
    }

    private boolean isCredential(ParameterObject parameter, CredentialPlaces credentials) {
        Optional<String> scheme = credentials.at(parameter.in(), parameter.name());
        scheme.ifPresent(name -> reporter.warning(
                "IgnoredParameter",
                parameter.at(),
                "\"" + parameter.name() + "\" is where the client sends the credential \"" + name
                        + "\", so it is no parameter of the call",
                "describe it once: in securitySchemes or as a parameter"));
        return scheme.isPresent();
    }

    private Parameter undescribed(String name, Route route) {
        reporter.warning(
                "UndescribedPathParameter",
                route.at(),
                "the path has {" + name + "}, but no parameter describes it; it is taken to be a text",
                "add a parameter of that name with \"in: path\"");
        Location schema = SchemaRoots.undescribed(route, name);
        Serialization simple = new Styled(Style.SIMPLE, false, false, false);
        return new Parameter(
                route.at(),
                name,
                Parameter.In.PATH,
                true,
                Docs.NONE,
                Type.Scalar.STRING,
                schema,
                simple,
                Optional.empty());
    }

    private Parameter read(ParameterObject parameter) {
        Parameter.In in = Parameter.In.valueOf(parameter.in().name());
        boolean required = parameter.required() || in == Parameter.In.PATH;
        if (!parameter.required() && in == Parameter.In.PATH) {
            reporter.warning(
                    "OptionalPathParameter",
                    parameter.at(),
                    "the path parameter \"" + parameter.name() + "\" is not said to be required; it is all the same",
                    "write required: true");
        }
        Docs docs = new Docs(null, parameter.description(), parameter.deprecated());
        Optional<Map.Entry<String, MediaTypeObject>> content =
                parameter.content().entrySet().stream().findFirst();
        Location written = content.isPresent() ? content.get().getValue().schema() : parameter.schema();
        Location schema = written != null
                ? written
                : SchemaRoots.unwritten(
                        content.isPresent() ? content.get().getValue().at() : parameter.at());
        Type type = written == null && content.isEmpty() ? unwritten(parameter) : types.of(schema);
        Serialization how = content.<Serialization>map(media -> new Serialization.Encoded(media.getKey()))
                .orElseGet(() -> written(parameter, schema));
        Optional<String> constant =
                required && in == Parameter.In.HEADER && how instanceof Styled ? constant(schema) : Optional.empty();
        return new Parameter(parameter.at(), parameter.name(), in, required, docs, type, schema, how, constant);
    }

    /** By its style, but for what no style but deepObject has an order for: it would be refused whenever it is given. */
    private Serialization written(ParameterObject parameter, Location schema) {
        Styled styled = new ParameterStyles(reporter).of(parameter);
        if (!schemas.has(schema)) {
            return styled;
        }
        NestedValues nested = new NestedValues(wire, reporter);
        if (nested.hasNestedItems(styled, schemas.at(schema))) {
            reporter.warning(
                    "NestedParameter",
                    parameter.at(),
                    "the items of \"" + parameter.name()
                            + "\" are lists or objects, and OpenAPI does not say how a style"
                            + " writes these, so the whole is sent as one JSON text",
                    "describe it under \"content\" as application/json, or with \"style: deepObject\" where the server"
                            + " reads a[0][b]=1");
            return new Serialization.Encoded("application/json");
        }
        nested.reportMembers(parameter.name(), styled, schemas.at(schema), parameter.at());
        return styled;
    }

    /** The only text, number or truth that a schema allows; a header cannot say other things, nor other characters. */
    private Optional<String> constant(Location schema) {
        if (!schemas.has(schema)) {
            return Optional.empty();
        }
        return SingleValue.of(schemas.at(schema), schemas)
                .filter(value -> value.isValueNode() && !value.isNull())
                .map(JsonNode::asString)
                .filter(text -> text.matches("[!-~]+"));
    }

    private Type unwritten(ParameterObject parameter) {
        reporter.warning(
                "MissingSchema",
                parameter.at(),
                "the parameter \"" + parameter.name() + "\" has no schema; it is taken to be a text",
                "describe it under \"schema\"");
        return Type.Scalar.STRING;
    }
}
