package dev.plumbline.core.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.plumbline.core.emit.docs.verdict.ScriptEngine;
import dev.plumbline.core.emit.docs.verdict.VerdictCases;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;

/** The script of the docs gives the suite's verdicts, in the sentences of the validators. */
class VerdictSuiteTest {

    private static ScriptEngine engine;

    @BeforeAll
    static void start() {
        engine = ScriptEngine.fastest();
    }

    @AfterAll
    static void stop() {
        engine.close();
    }

    /** Of the copy that every build has. */
    @TestFactory
    Stream<DynamicTest> required() {
        return run(new SuiteJar(), OfficialSuite.Part.REQUIRED);
    }

    /** Of a checkout: {@code -Djson.schema.test.suite=FOLDER}. */
    @TestFactory
    Stream<DynamicTest> requiredOfACheckout() {
        return run(SuiteCheckout.given(), OfficialSuite.Part.REQUIRED);
    }

    @TestFactory
    Stream<DynamicTest> formatsOfACheckout() {
        return run(SuiteCheckout.given(), OfficialSuite.Part.FORMATS);
    }

    private static Stream<DynamicTest> run(OfficialSuite suite, OfficialSuite.Part part) {
        return suite.files(SuiteDraft.DRAFT_2020_12).stream()
                .filter(file -> file.part() == part)
                .filter(file -> !file.name().contains("format/idn-"))
                .map(file -> dynamicTest(file.name(), () -> run(suite, part, file.groups())));
    }

    /** What names in other scripts may hold only Java knows; a page says so. */
    private static boolean isOfNames(JsonNode group) {
        return group.get("schema").path("format").asString("").equals("hostname");
    }

    private static void run(OfficialSuite suite, OfficialSuite.Part part, JsonNode groups) {
        Collection<String> wrong = new ArrayList<>();
        for (JsonNode group : groups) {
            VerdictCases cases =
                    VerdictCases.of(group.get("schema"), suite.remotes(), part == OfficialSuite.Part.FORMATS);
            for (JsonNode test : group.get("tests")) {
                if (isOfNames(group)
                        && test.get("data")
                                .asString("")
                                .toLowerCase(Locale.ROOT)
                                .contains("xn--")) {
                    continue;
                }
                if (cases.add(test.get("data")) != test.get("valid").booleanValue()) {
                    wrong.add(group.get("description") + ": " + test);
                }
            }
            List<String> differences = engine.differences(cases);
            differences.forEach(difference -> wrong.add(group.get("schema") + "\n" + difference));
        }
        assertThat(wrong).isEmpty();
    }
}
