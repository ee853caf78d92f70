package dev.plumbline.core.store;

import dev.plumbline.core.Compilation;
import dev.plumbline.core.Generator;
import dev.plumbline.core.Outcome;
import dev.plumbline.core.Output;
import dev.plumbline.core.OwnClasses;
import dev.plumbline.core.Request;
import dev.plumbline.core.schema.analysis.FormatsLibrary;
import dev.plumbline.core.text.TextFiles;
import java.util.TreeMap;

/**
 * What a run gave.
 *
 * @param output its files and problems
 * @param callsFormats whether what was generated calls {@code plumbline-formats}
 */
public record StoredRun(Output output, boolean callsFormats) {

    /** What a run gives now, kept nowhere. */
    public static StoredRun now(Request request) {
        return of(OwnClasses.with(() -> Generator.compile(request)));
    }

    /** The same with every text made now. */
    StoredRun kept() {
        return new StoredRun(new Output(TextFiles.copyOf(output.files()).kept(), output.problems()), callsFormats);
    }

    /** What is kept of a run. */
    static StoredRun of(Outcome outcome) {
        return new StoredRun(
                new Output(outcome.compilation().map(Compilation::files).orElseGet(TreeMap::new), outcome.problems()),
                outcome.compilation()
                        .filter(made -> FormatsLibrary.isCalledBy(made.schemas()))
                        .isPresent());
    }
}
