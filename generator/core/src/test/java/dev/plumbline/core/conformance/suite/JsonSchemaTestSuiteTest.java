package dev.plumbline.core.conformance.suite;

import dev.plumbline.core.conformance.suite.OfficialSuite.Part;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The copy of the suite that every build has. */
class JsonSchemaTestSuiteTest {

    private static final String ASCII = "this copy of the suite is older than the specification's text: with the u flag"
            + " alone, \\d and \\w are ASCII only (ECMA-262, 22.2.2.9), which the suite's ecmascript-regex file tests"
            + " too; the suite itself has since taken these cases out";

    private static final Map<String, String> SKIPPED = Map.of(
            "optional/unicode: unicode semantics should be used for all pattern matching",
            ASCII,
            "optional/unicode: unicode digits are more than 0 through 9",
            ASCII,
            "optional/unicode: unicode semantics should be used for all patternProperties matching",
            ASCII);

    @TestFactory
    Stream<DynamicTest> required() {
        return new SuiteRun(new SuiteJar(), Part.REQUIRED, Map.of()).tests();
    }

    @TestFactory
    Stream<DynamicTest> optional() {
        return new SuiteRun(new SuiteJar(), Part.OPTIONAL, SKIPPED).tests();
    }

    @TestFactory
    Stream<DynamicTest> formats() {
        return new SuiteRun(new SuiteJar(), Part.FORMATS, Map.of()).tests();
    }
}
