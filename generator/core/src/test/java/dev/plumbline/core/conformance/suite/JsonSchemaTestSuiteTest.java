package dev.plumbline.core.conformance.suite;

import dev.plumbline.core.conformance.suite.OfficialSuite.Part;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The copy of the suite that every build has. */
class JsonSchemaTestSuiteTest {

    @TestFactory
    Stream<DynamicTest> required() {
        return run(Part.REQUIRED);
    }

    @TestFactory
    Stream<DynamicTest> optional() {
        return run(Part.OPTIONAL);
    }

    @TestFactory
    Stream<DynamicTest> formats() {
        return run(Part.FORMATS);
    }

    private static Stream<DynamicTest> run(Part part) {
        SuiteJar suite = new SuiteJar();
        return Stream.of(SuiteDraft.values())
                .filter(draft -> !suite.files(draft).isEmpty())
                .flatMap(draft -> new SuiteRun(suite, draft, part, skipped(draft, part)).tests());
    }

    private static Map<String, String> skipped(SuiteDraft draft, Part part) {
        return part == Part.OPTIONAL ? OptionalSkips.ofOldCopy(draft) : Map.of();
    }
}
