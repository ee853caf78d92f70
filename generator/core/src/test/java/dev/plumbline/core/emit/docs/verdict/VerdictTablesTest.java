package dev.plumbline.core.emit.docs.verdict;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.plan.Planner;
import dev.plumbline.core.read.Reading;
import dev.plumbline.core.resolve.Location;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What is printed for a page, and what the script makes of it beyond the sentences of reports. */
class VerdictTablesTest {

    private static final String DOCUMENT = """
            openapi: 3.1.0
            info: {title: t, version: "1"}
            paths: {}
            components:
              schemas:
                Reached:
                  type: object
                  properties:
                    kind: {enum: [video, image, voice]}
                    size: {enum: [small, large]}
                    count: {type: integer, maximum: 9007199254740993}
                    share: {type: number, multipleOf: 0.1}
                    name: {type: string, pattern: '(?i)^a'}
                    code: {type: string, pattern: '^\\h+$'}
                    id: {$ref: '#/components/schemas/Id'}
                  required: [kind, id]
                  if: {properties: {kind: {const: voice}}, required: [kind]}
                  then: {properties: {size: false}}
                Id: {type: string, title: '</script><script>alert(1)</script>', description: "\\u2028", x-source: s}
                Elsewhere: {type: string}
            """;

    private static final Reading READING = Reading.of(DOCUMENT);

    private static VerdictTables tables() {
        return VerdictTables.of(
                READING.schemas(),
                Planner.validated(READING.api(), READING.schemas()),
                READING.index().root().document());
    }

    private static String file(boolean isMergePatch) {
        Location root = READING.component("Reached");
        return tables().file("t", new TreeMap<>(Map.of("body", new VerdictRoot(root, isMergePatch))));
    }

    /** What a script gives, as JSON, after the tables are loaded. */
    private static JsonNode run(String file, String expression) {
        try (ScriptEngine engine = ScriptEngine.fastest()) {
            ObjectNode program =
                    JsonMapper.shared().createObjectNode().put("tables", file).put("expression", expression);
            List<String> lines = engine.call("evaluate", program.toString());
            return JsonMapper.shared().readTree(lines.get(0));
        }
    }

    @Test
    void aTableHoldsOnlyWhatItsRootsLeadTo() {
        assertThat(file(false)).contains("/schemas/Reached", "/schemas/Id").doesNotContain("Elsewhere");
    }

    @Test
    void itIsTheSameEachTime() {
        assertThat(file(false)).isEqualTo(file(false));
    }

    @Test
    void noTextOfADocumentIsMarkup() {
        assertThat(file(false)).doesNotContain("<", ">", "&", "\u2028", "\u2029");
        JsonNode said = run(file(false), "machine.check('body', {kind: 'video', id: 1})");
        assertThat(said.at("/errors/0/rule").stringValue()).isEqualTo("</script><script>alert(1)</script>");
        assertThat(said.at("/errors/0/message").stringValue()).isEqualTo("\u2028");
    }

    @Test
    void numbersKeepTheirDigits() {
        assertThat(run(
                                file(false),
                                "machine.checkText('body', '{\"kind\":\"video\",\"id\":\"\",\"count\":9007199254740993,\"share\":0.3}')")
                        .get("valid")
                        .booleanValue())
                .isTrue();
        JsonNode said = run(
                file(false),
                "machine.checkText('body', '{\"kind\":\"video\",\"id\":\"\",\"count\":9007199254740994,\"share\":0.30000000000000004}')");
        assertThat(said.get("errors"))
                .extracting(error -> error.get("message").stringValue())
                .containsExactly(
                        "must be at most 9007199254740993, but is 9007199254740994",
                        "must be a multiple of 0.1, but is 0.30000000000000004");
    }

    @Test
    void whatIsNoJsonIsAnErrorWithItsPlace() {
        JsonNode said = run(file(false), "machine.checkText('body', '{\"kind\": 1,\\n \"kind\": 2}')");
        assertThat(said.get("valid").booleanValue()).isFalse();
        assertThat(said.at("/errors/0/message").stringValue())
                .isEqualTo("this is not JSON: a property is written twice");
        assertThat(said.at("/errors/0/line").intValue()).isEqualTo(2);
    }

    @Test
    void aPatternThatOnlyJavaUnderstandsIsSaidNotToBeChecked() {
        assertThat(run(file(false), "machine.unchecked()"))
                .extracting(JsonNode::stringValue)
                .containsExactly("#/components/schemas/Reached/properties/code/pattern");
        JsonNode said = run(file(false), "machine.check('body', {kind: 'video', id: '', name: 'Bert', code: 'x'})");
        assertThat(said.get("errors"))
                .extracting(error -> error.get("instancePointer").stringValue())
                .containsExactly("/name");
    }

    @Test
    void aNullOfAMergePatchTakesAwayWhatItStandsFor() {
        assertThat(run(file(true), "machine.check('body', {kind: 'video', id: 'x', size: null})")
                        .get("valid")
                        .booleanValue())
                .isTrue();
        assertThat(run(file(false), "machine.check('body', {kind: 'video', id: 'x', size: null})")
                        .get("valid")
                        .booleanValue())
                .isFalse();
    }

    @Test
    void aFormKnowsWhatIsStillPossibleAndWhatSpeaksAgainstTheRest() {
        JsonNode kinds = run(file(false), "machine.explain('body', {size: 'large'}, '/kind', 'en')");
        assertThat(kinds)
                .extracting(each -> each.get("json").stringValue() + " " + each.get("possible"))
                .containsExactly("\"video\" true", "\"image\" true", "\"voice\" false");
        assertThat(kinds.at("/2/errors/0/message").stringValue())
                .isEqualTo("must not be present (the condition of this rule is met)");
        JsonNode sizes = run(file(false), "machine.explain('body', {kind: 'image'}, '/size', 'en')");
        assertThat(sizes)
                .extracting(each -> each.get("json").stringValue() + " " + each.get("possible"))
                .containsExactly("\"small\" true", "\"large\" true");
    }

    @Test
    void theScriptIsSmall() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(bytes)) {
            zip.write(VerdictScript.text().getBytes(StandardCharsets.UTF_8));
        }
        assertThat(bytes.size()).isLessThan(20_000);
    }
}
