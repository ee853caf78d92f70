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
            "the meta-schema of 2019-09 requires vocabularies that are not known here, so a schema in it must be refused"
                    + " (Core, 8.1.2); it is, with its place");

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
