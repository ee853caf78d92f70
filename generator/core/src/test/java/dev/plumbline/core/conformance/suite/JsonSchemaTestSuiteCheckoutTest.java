package dev.plumbline.core.conformance.suite;

import dev.plumbline.core.conformance.suite.OfficialSuite.Part;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The newest suite, from a checkout of it: {@code -Djson.schema.test.suite=FOLDER}. */
class JsonSchemaTestSuiteCheckoutTest {

    private static final Map<String, String> SKIPPED = Map.of(
            "optional/cross-draft: refs to historic drafts are processed as historic drafts",
            "Plumbline reads 2020-12: a document that says it is in an older version is refused with its place, and never"
                    + " read as something else (Core, 8.1.1)");

    @TestFactory
    Stream<DynamicTest> required() {
        return new SuiteRun(SuiteCheckout.given(), Part.REQUIRED, Map.of()).tests();
    }

    @TestFactory
    Stream<DynamicTest> optional() {
        return new SuiteRun(SuiteCheckout.given(), Part.OPTIONAL, SKIPPED).tests();
    }

    @TestFactory
    Stream<DynamicTest> formats() {
        return new SuiteRun(SuiteCheckout.given(), Part.FORMATS, Map.of()).tests();
    }
}
