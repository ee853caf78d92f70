package dev.plumbline.core.emit.docs.form;

import dev.plumbline.core.emit.docs.body.Bodies;
import dev.plumbline.core.emit.docs.body.Body;
import dev.plumbline.core.emit.docs.curl.CurlCredentials;
import dev.plumbline.core.emit.docs.fact.Mode;
import dev.plumbline.core.emit.docs.fact.Modes;
import dev.plumbline.core.emit.docs.http.HttpCredentials;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Translator;
import dev.plumbline.core.emit.docs.verdict.PageData;
import dev.plumbline.core.emit.docs.verdict.VerdictRoot;
import dev.plumbline.core.emit.docs.verdict.VerdictTables;
import dev.plumbline.core.emit.docs.wire.SampleValue;
import dev.plumbline.core.emit.docs.wire.WireText;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Example;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.model.RequestBody;
import dev.plumbline.core.plan.FixedParameter;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.PlannedOperation;
import dev.plumbline.core.schema.JsonWords;
import dev.plumbline.core.schema.SchemaSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes the form of an operation's request as a file that its page loads, with the tables that its verdicts come from. */
public final class RequestForm {

    static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String BODY = "body";

    private final Api api;
    private final SchemaSet schemas;
    private final Plan plan;
    private final Translator chinese;
    private final VerdictTables verdicts;
    private final Bodies bodies;
    private final Map<String, PlannedOperation> planned;

    public RequestForm(
            Api api, SchemaSet schemas, Plan plan, Translator chinese, Bodies bodies, VerdictTables verdicts) {
        this.api = api;
        this.schemas = schemas;
        this.plan = plan;
        this.chinese = chinese;
        this.verdicts = verdicts;
        this.bodies = bodies;
        this.planned = PlannedOperation.byId(plan);
    }

    private static List<Content> contents(Operation operation) {
        return operation.body().map(RequestBody::contents).orElse(List.of());
    }

    /** The body that is filled in: of several JSON, which its rules are written for, then fields, then what comes first. */
    private static Optional<Content> chosen(Operation operation) {
        return Stream.<Predicate<Content>>of(content -> content.json().isPresent(), Content::isForm, content -> true)
                .flatMap(wanted -> contents(operation).stream().filter(wanted))
                .findFirst();
    }

    /** What the page asks for verdicts on a parameter by. */
    static String root(Parameter parameter) {
        return parameter.in().word() + " " + parameter.name();
    }

    /** The file of an operation. */
    public String file(Operation operation) {
        Optional<Content> chosen = chosen(operation);
        SortedMap<String, VerdictRoot> roots = new TreeMap<>();
        ObjectNode form = request(operation);
        ArrayNode parameters = form.putArray("parameters");
        for (Parameter parameter : operation.parameters()) {
            String root = root(parameter);
            roots.put(root, VerdictRoot.of(parameter.schema()));
            parameters.add(parameter(parameter, root));
        }
        chosen.ifPresent(content -> {
            ObjectNode body = body(operation, content);
            if (body.path("checked").asBoolean()) {
                roots.put(BODY, new VerdictRoot(content.schema().orElseThrow(), content.isMergePatch()));
            }
            form.set(BODY, body);
        });
        List<Mode> modes = chosen.flatMap(bodies::of).map(Body::modes).orElse(List.of());
        form.set("java", new JavaSpellings(schemas, plan).of(operation, planned.get(operation.id()), chosen, modes));
        return verdicts.file(operation.id(), roots) + PageData.assignment("forms", operation.id(), form);
    }

    private ObjectNode request(Operation operation) {
        ObjectNode form = NODES.objectNode();
        form.put("method", operation.method());
        form.put("path", operation.path());
        String server = (operation.servers().isEmpty() ? api.servers() : operation.servers())
                .stream().findFirst().map(found -> found.url()).orElse("{BASE_URL}");
        form.put("server", server);
        CurlCredentials credentials = CurlCredentials.of(api, operation);
        credentials.options().forEach(form.putArray("credentials")::add);
        credentials.query().forEach(form.putArray("query")::add);
        HttpCredentials http = HttpCredentials.of(api, operation);
        http.headers().forEach(form.putArray("headers")::add);
        http.query().forEach(form.putArray("httpQuery")::add);
        ArrayNode constants = form.putArray("constants");
        for (Parameter constant : operation.constants()) {
            JsonNode value = SampleValue.of(schemas, schemas.at(constant.schema()));
            constants
                    .addObject()
                    .put("in", constant.in().word())
                    .put("name", constant.name())
                    .put("text", WireText.of(constant, value));
        }
        return form;
    }

    private ObjectNode parameter(Parameter parameter, String root) {
        ObjectNode row = NODES.objectNode();
        row.put("name", parameter.name());
        row.put("in", parameter.in().word());
        row.put("root", root);
        row.put("required", parameter.required());
        FixedParameter.of(schemas, parameter).ifPresent(value -> row.put("only", JsonWords.text(value)));
        BodyForm.written(row, parameter.serialization());
        InputFields.describe(row, FieldShape.of(schemas.at(parameter.schema()), schemas));
        help(row, parameter.docs().description());
        return row;
    }

    private ObjectNode body(Operation operation, Content content) {
        ObjectNode row = BodyForm.of(content);
        row.put("required", operation.body().map(RequestBody::required).orElse(false));
        boolean checked =
                content.schema().isPresent() && !"file".equals(row.path("shape").asString());
        row.put("checked", checked);
        if (checked) {
            fields(row, content, bodies.of(content).orElseThrow());
        }
        ArrayNode examples = row.putArray("examples");
        for (Example example : content.examples()) {
            ObjectNode each = examples.addObject();
            texts(each, "name", Line.verbatim(example.summary() == null ? example.name() : example.summary()));
            if (ScriptNumbers.areExact(example.value())) {
                each.set("value", example.value());
            } else {
                each.put("json", example.value().toString());
            }
        }
        return row;
    }

    private void fields(ObjectNode row, Content content, Body body) {
        Modes modes = new Modes(schemas);
        ArrayNode forms = row.putArray("modes");
        for (Mode mode : body.modes()) {
            ObjectNode form = forms.addObject();
            texts(form, "name", mode.name());
            form.set("sample", sample(content, modes, body, mode));
        }
        ArrayNode fields = row.putArray("fields");
        new InputFields(schemas).of(body).forEach(field -> {
            help(field.row(), field.description());
            fields.add(field.row());
        });
    }

    /** A value in a mode: an example of it where there is one. */
    private JsonNode sample(Content content, Modes modes, Body body, Mode mode) {
        return content.examples().stream()
                .map(Example::value)
                .filter(value -> modes.accepting(body.modes(), value)
                        .filter(mode::equals)
                        .isPresent())
                .findFirst()
                .orElseGet(() -> SampleValue.shape(schemas, mode.branch()));
    }

    /** The first paragraph of a description, in both languages. */
    private void help(ObjectNode row, @Nullable String markdown) {
        List<Block> blocks = Prose.blocks(markdown);
        if (!blocks.isEmpty() && blocks.get(0) instanceof Block.Described described) {
            texts(
                    row,
                    "description",
                    Line.EMPTY.then(new Inline.Bilingual(
                            first(Translator.ENGLISH.blocks(described)), first(chinese.blocks(described)))));
        }
    }

    private static Line first(List<Block> blocks) {
        return !blocks.isEmpty() && blocks.get(0) instanceof Block.Paragraph paragraph ? paragraph.line() : Line.EMPTY;
    }

    /** A text in both languages. */
    private void texts(ObjectNode row, String name, Line line) {
        String english = line.text();
        String other = line.text(chinese);
        if (english.equals(other)) {
            row.put(name, english);
        } else {
            row.putArray(name).add(english).add(other);
        }
    }
}
