package dev.plumbline.tests.record;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Stands between a client and the real provider, and stores what passes as fixtures without the key. */
@Command(
        name = "recorder",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Stands between a client and a real provider, and stores what passes as WireMock mappings.",
        footer = {
            "",
            "Point your client at the address it prints, with your real key, and press Enter when you are done.",
            "Keys, cookies and everything else that is named like a secret are removed before anything is written.",
            "Read what was stored before you commit it: prompts and results are yours to judge."
        })
public final class Recorder implements Callable<Integer> {

    @Option(names = "--to", required = true, paramLabel = "URL", description = "The provider's base URL.")
    private String target = "";

    @Option(
            names = "--out",
            required = true,
            paramLabel = "DIR",
            description = "Where the mappings go; a file that is there is not overwritten.")
    private Path out = Path.of("");

    @Option(names = "--port", paramLabel = "N", description = "The port to listen on; any free one if not given.")
    private int port;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    /** Runs the recorder; the arguments are those of {@code --help}. */
    public static void main(String[] arguments) {
        System.exit(new CommandLine(new Recorder()).execute(arguments));
    }

    @Override
    public Integer call() throws IOException {
        PrintWriter text = spec.commandLine().getOut();
        try (Recording recording = Recording.start(target, port)) {
            text.println("Recording. Base URL for your client: " + recording.baseUrl());
            text.println("Press Enter to store what passed and stop.");
            text.flush();
            untilEnter();
            List<Path> stored = store(recording.mappings(), out);
            stored.forEach(file -> text.println("stored  " + file));
            recording.refused().forEach(why -> text.println("left out  " + why));
            text.println(stored.size() + " exchanges stored in " + out);
            return recording.refused().isEmpty() ? 0 : 1;
        }
    }

    private static void untilEnter() throws IOException {
        int next = System.in.read();
        while (next != '\n' && next != -1) {
            next = System.in.read();
        }
    }

    /** Writes each mapping to a file of its own, in the order in which they were recorded. */
    static List<Path> store(List<Mapping> mappings, Path folder) throws IOException {
        Files.createDirectories(folder);
        List<Path> files = new ArrayList<>();
        for (Mapping mapping : mappings) {
            Path file = free(folder, mapping.slug());
            Files.writeString(file, mapping.text());
            files.add(file);
        }
        return files;
    }

    private static Path free(Path folder, String slug) {
        Path file = folder.resolve(slug + ".json");
        for (int number = 2; Files.exists(file); number++) {
            file = folder.resolve(slug + "-" + number + ".json");
        }
        return file;
    }
}
