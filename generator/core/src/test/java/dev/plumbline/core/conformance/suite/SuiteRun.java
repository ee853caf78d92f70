package dev.plumbline.core.conformance.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.plumbline.core.memory.CompileTime;
import dev.plumbline.core.memory.CompiledSchema;
import dev.plumbline.core.memory.SchemaBatch;
import dev.plumbline.core.memory.SchemaOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import tools.jackson.databind.JsonNode;

/**
 * Makes each schema of one part of a suite into Java, compiles them in one batch, and runs them on the suite's values; and
 * does the same with the schemas interpreted.
 */
final class SuiteRun {

    private final SuiteDraft draft;
    private final OfficialSuite.Part part;
    private final Map<String, String> skipped;
    private final List<SuiteCase> cases = new ArrayList<>();
    private final Map<String, CompiledSchema> compiled;
    private final Map<String, CompiledSchema> interpreted;
    private int passed;
    private int left;

    /**
     * @param skipped the titles of the cases that are not run, each with its reason
     */
    SuiteRun(OfficialSuite suite, SuiteDraft draft, OfficialSuite.Part part, Map<String, String> skipped) {
        this.draft = draft;
        this.part = part;
        this.skipped = skipped;
        SchemaOptions options = SchemaOptions.standard()
                .withDialect(draft.edition())
                .withAssertedFormats(part == OfficialSuite.Part.FORMATS)
                .withDocuments(suite.remotes());
        SchemaBatch batch = new SchemaBatch(options);
        SchemaBatch other = new SchemaBatch(options.withCompileTime(CompileTime.NEVER));
        suite.files(draft).stream()
                .filter(file -> file.part() == part)
                .forEach(file -> add(file, List.of(batch, other)));
        assertThat(cases).extracting(SuiteCase::title).containsAll(skipped.keySet());
        this.compiled = batch.compile();
        this.interpreted = other.compile();
    }

    private void add(OfficialSuite.File file, List<SchemaBatch> batches) {
        for (JsonNode group : file.groups()) {
            cases.add(SuiteCase.in(batches, String.valueOf(cases.size()), file, group));
        }
    }

    /** A test for each schema; the last says how many values passed, and that those are all. */
    Stream<DynamicTest> tests() {
        return Stream.concat(
                cases.stream().map(each -> dynamicTest(each.title(), () -> run(each))),
                Stream.of(dynamicTest("all values of " + draft + ", " + part, this::check)));
    }

    private void run(SuiteCase each) {
        String reason = skipped.get(each.title());
        left += reason == null ? 0 : each.size();
        assumeTrue(reason == null, reason);
        each.run(compiled.get(each.name()), interpreted.get(each.name()));
        passed += each.size();
    }

    private void check() {
        int all = cases.stream().mapToInt(SuiteCase::size).sum();
        System.out.println(
                draft + ", " + part + ": " + passed + " of " + all + " values pass, " + left + " are skipped");
        assertThat(passed + left).isEqualTo(all).isPositive();
    }
}
