package dev.plumbline.core.store;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Outcome;
import dev.plumbline.core.OwnClasses;
import dev.plumbline.core.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A file that keeps what one run gave, together with what it depended on: the request, the documents it asked for, and
 * the generator itself. It is valid for as long as none of these has changed. What cannot be read counts as not there,
 * and where nothing can be written, nothing is kept.
 */
public final class RunStore {

    private final Path file;

    /** A store in the file, which need not be there. */
    public RunStore(Path file) {
        this.file = file;
    }

    /**
     * What a run for the request gives: what is kept, where that would still be the same, else what a run gives now,
     * which is then kept. A run with errors is not kept, and neither is one that asked for documents that are no files,
     * since nobody can say whether they have changed.
     */
    public StoredRun run(Request request) {
        return kept(request)
                .filter(run -> run.inputs().areUnchanged())
                .map(RunText::run)
                .orElseGet(() -> runNow(request));
    }

    /** What the last run for the request gave that had no errors, whatever has become of its documents since. */
    public Optional<StoredRun> last(Request request) {
        return kept(request).map(RunText::run);
    }

    /** Whether a run is kept that would still give the same, whatever it was asked for. */
    public boolean isCurrent() {
        return text(file).filter(run -> run.inputs().areUnchanged()).isPresent();
    }

    /**
     * Lets what is kept serve as the {@link #last} run only.
     *
     * @throws IOException where the file cannot be moved
     */
    public void retire() throws IOException {
        Files.move(file, retired(), StandardCopyOption.REPLACE_EXISTING);
    }

    private StoredRun runNow(Request request) {
        Outcome outcome = OwnClasses.with(() -> Generator.compile(request));
        StoredRun run = StoredRun.of(outcome);
        if (outcome.compilation().isPresent() && outcome.inputs().areFiles()) {
            // Its texts are asked for twice: by who keeps them, and by who writes them.
            StoredRun kept = run.kept();
            keep(new RunText(key(request), outcome.inputs(), kept));
            return kept;
        }
        return run;
    }

    private void keep(RunText run) {
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Path whole = file.resolveSibling(file.getFileName() + ".new");
            Files.write(whole, run.bytes());
            Files.move(whole, file, StandardCopyOption.REPLACE_EXISTING);
            Files.deleteIfExists(retired());
        } catch (IOException e) {
            // It is made again the next time.
        }
    }

    private Optional<RunText> kept(Request request) {
        String key = key(request);
        return Stream.of(file, retired())
                .flatMap(path -> text(path).stream())
                .filter(run -> run.key().equals(key))
                .findFirst();
    }

    private Path retired() {
        return file.resolveSibling(file.getFileName() + ".last");
    }

    private static Optional<RunText> text(Path file) {
        try {
            return RunText.read(Files.readAllBytes(file));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static String key(Request request) {
        return GeneratorVersion.RUNNING + " " + request;
    }
}
