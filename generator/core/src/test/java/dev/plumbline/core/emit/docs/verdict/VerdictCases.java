package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.core.evaluate.Interpreter;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.runtime.validation.InvalidJsonException;
import dev.plumbline.runtime.validation.JsonText;
import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.Violation;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Values with what the interpreter says of each, and the table by which the script has to say the same. */
final class VerdictCases {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String ROOT = "body";
    private static final Map<String, Locale> LANGUAGES =
            new TreeMap<>(Map.of("en", Locale.ENGLISH, "zh", Locale.SIMPLIFIED_CHINESE));

    private final Validator validator;
    private final ObjectNode table;
    private final ArrayNode cases = NODES.arrayNode();
    private int valid;

    private VerdictCases(Validator validator, ObjectNode table) {
        this.validator = validator;
        this.table = table;
    }

    static VerdictCases of(SchemaSet schemas, Set<Location> own, Location root) {
        return new VerdictCases(
                Interpreter.of(schemas, own, root.document()).at(root),
                VerdictTables.of(schemas, own, root.document())
                        .table(new TreeMap<>(Map.of(ROOT, VerdictRoot.of(root)))));
    }

    /** Adds a value. What is not read from its text, such as one whose exponent is too large, is no case. */
    void add(JsonNode value) {
        add(value.toString());
    }

    void add(String text) {
        JsonNode value;
        try {
            value = JsonText.read(text);
        } catch (InvalidJsonException e) {
            return;
        }
        ObjectNode said = NODES.objectNode();
        boolean isValid = validator.isValid(value);
        valid += isValid ? 1 : 0;
        LANGUAGES.forEach((name, language) -> said.set(name, said(value, isValid, language)));
        cases.addObject().put("value", text).set("said", said);
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

    int size() {
        return cases.size();
    }

    int validPercent() {
        return 100 * valid / Math.max(1, cases.size());
    }

    ObjectNode table() {
        return table;
    }

    /** All as JSON, as {@code compare.js} takes it. */
    ObjectNode suite() {
        ObjectNode suite = NODES.objectNode().put("root", ROOT);
        suite.set("table", table);
        suite.set("cases", cases);
        return suite;
    }
}
