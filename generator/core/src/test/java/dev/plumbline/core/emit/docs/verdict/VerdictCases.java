package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.core.evaluate.Interpreter;
import dev.plumbline.core.front.FrontEnd;
import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.plan.Planner;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import dev.plumbline.runtime.validation.JsonText;
import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values with what the interpreter says of each, and the table by which the script has to say the same. */
public final class VerdictCases {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String ROOT = "body";
    private static final Map<String, Locale> LANGUAGES =
            new TreeMap<>(Map.of("en", Locale.ENGLISH, "zh", Locale.SIMPLIFIED_CHINESE));

    private final Validator validator;
    private final ObjectNode table;
    private final ArrayNode cases = NODES.arrayNode();
    private int valid;
    private boolean tableTold;

    private VerdictCases(Validator validator, ObjectNode table) {
        this.validator = validator;
        this.table = table;
    }

    /** Values of the schema at a location, whose validator says of each what is expected. */
    public static VerdictCases of(SchemaSet schemas, Set<Location> own, Location root) {
        return new VerdictCases(
                Interpreter.of(schemas, own, root.document()).at(root),
                VerdictTables.of(schemas, own, root.document())
                        .table(new TreeMap<>(Map.of(ROOT, VerdictRoot.of(root)))));
    }

    /** Values of a bare schema that refers to nothing outside of it. */
    public static VerdictCases of(JsonNode schema) {
        return of(schema, Map.of(), false);
    }

    /**
     * Values of a bare schema.
     *
     * @param others what its references may lead to
     */
    public static VerdictCases of(JsonNode schema, Map<URI, JsonNode> others, boolean assertFormats) {
        Problems problems = new Problems();
        Documents documents = new Loader(KeywordTable.standard(), problems, false)
                .load(
                        URI.create("https://example.test/schema.json"),
                        "schema.json",
                        schema.toString().getBytes(StandardCharsets.UTF_8),
                        Document.known(others));
        FrontEnd front = FrontEnd.of(documents, problems).assertingFormats(assertFormats);
        Location at = front.index().root();
        SchemaSet schemas = front.schemas(List.of(at));
        return of(schemas, Planner.validatedAlone(Map.of(at, "Root"), schemas), at);
    }

    /** Forgets the values so far. */
    public void clear() {
        cases.removeAll();
        valid = 0;
    }

    /** Adds a value; gives what its validator says. A value that cannot be read from its own text is an error. */
    public boolean add(JsonNode value) {
        return add(value.toString());
    }

    /** Adds the value of a JSON text; gives what its validator says. */
    public boolean add(String text) {
        JsonNode value = JsonText.read(text);
        ObjectNode said = NODES.objectNode();
        boolean isValid = validator.isValid(value);
        valid += isValid ? 1 : 0;
        LANGUAGES.forEach((name, language) -> said.set(name, said(value, isValid, language)));
        cases.addObject().put("value", text).set("said", said);
        return isValid;
    }

    private ObjectNode said(JsonNode value, boolean isValid, Locale language) {
        ObjectNode said = NODES.objectNode().put("valid", isValid);
        ArrayNode errors = said.putArray("errors");
        ArrayNode advice = said.putArray("advice");
        for (Violation violation : validator.validate(value, ReportOptions.DEFAULT.withLanguage(language))) {
            (violation.isError() ? errors : advice)
                    .addArray()
                    .add(violation.instancePointer())
                    .add(violation.title())
                    .add(violation.keyword())
                    .add(violation.schemaPointer())
                    .add(violation.message())
                    .add(violation.detail())
                    .add(violation.source());
        }
        return said;
    }

    public int size() {
        return cases.size();
    }

    /** How many of a hundred values are valid. */
    public int validPercent() {
        return 100 * valid / Math.max(1, cases.size());
    }

    ObjectNode table() {
        return table;
    }

    /**
     * All as JSON, as {@code compare.js} takes it: the table, which may be of megabytes, only for the first time, as the script
     * remembers it.
     */
    public ObjectNode suite() {
        ObjectNode suite = NODES.objectNode().put("root", ROOT);
        if (!tableTold) {
            suite.set("table", table);
            tableTold = true;
        }
        suite.set("cases", cases);
        return suite;
    }
}
