import dev.plumbline.cli.Plumbline;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A program for the profile {@code interop}: generates a client for each document under a folder, in the package {@code spector}
 * and its path's name. All of them go into one folder of sources. Where another folder has an overlay of the same path and
 * {@code .yaml}, it is put on the document.
 */
class GenerateClients {

    public static void main(String[] arguments) throws IOException {
        Path documents = Path.of(arguments[0]);
        Path overlays = Path.of(arguments[1]);
        Path sources = Path.of(arguments[2]);
        List<Path> files;
        try (Stream<Path> entries = Files.walk(documents)) {
            files = entries.filter(entry -> entry.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
        int refused = 0;
        for (Path file : files) {
            String name = packageOf(documents.relativize(file));
            Path output = sources.resolveSibling("interop-clients").resolve(name);
            Path overlay = overlays.resolve(documents.relativize(file) + ".yaml");
            Path input =
                    Files.exists(overlay) ? together(file, overlay, sources.resolveSibling("interop-overlays")) : file;
            StringWriter said = new StringWriter();
            PrintWriter console = new PrintWriter(said, true);
            int exit = Plumbline.run(
                    console,
                    console,
                    "generate",
                    input.toString(),
                    "-o",
                    output.toString(),
                    "--package",
                    "spector." + name);
            if (exit != 0) {
                refused++;
                System.out.println(file + " is refused:\n" + said);
            } else {
                copy(output.resolve("src/main/java"), sources);
            }
        }
        System.out.println(files.size() + " documents, " + refused + " refused");
    }

    /** The overlay beside the document that it extends. */
    private static Path together(Path document, Path overlay, Path folder) throws IOException {
        Path place = Files.createDirectories(folder.resolve(packageOf(overlay)));
        Files.writeString(place.resolve(document.getFileName()), Files.readString(document));
        return Files.writeString(place.resolve(overlay.getFileName()), Files.readString(overlay));
    }

    private static String packageOf(Path file) {
        return file.toString()
                .replaceAll("openapi\\.|json$", "")
                .replaceAll("[^A-Za-z0-9]", "")
                .toLowerCase(Locale.ROOT);
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> entries = Files.walk(from)) {
            for (Path entry : entries.filter(Files::isRegularFile).toList()) {
                Path target = to.resolve(from.relativize(entry).toString());
                Files.createDirectories(target.getParent());
                Files.writeString(target, Files.readString(entry));
            }
        }
    }
}
