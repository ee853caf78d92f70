package dev.plumbline.tests.golden;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * The files that a case is expected to give.
 *
 * @param folder where they are
 */
record ExpectedFolder(Path folder) {

    /** Path with {@code /} to text; nothing where the folder is not there. */
    SortedMap<String, String> read() throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path file : files()) {
            files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
        }
        return files;
    }

    /** The Java files. */
    List<Path> sources() throws IOException {
        return files().stream()
                .filter(file -> file.toString().endsWith(".java"))
                .toList();
    }

    private List<Path> files() throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /** The first thing that is not as expected: a file that is missing or too much, or a line. */
    Optional<String> difference(SortedMap<String, String> generated) throws IOException {
        SortedMap<String, String> expected = read();
        TreeSet<String> paths = new TreeSet<>(expected.keySet());
        paths.addAll(generated.keySet());
        for (String path : paths) {
            String wanted = expected.get(path);
            String found = generated.get(path);
            if (wanted == null) {
                return Optional.of(path + " is generated, but not expected");
            }
            if (found == null) {
                return Optional.of(path + " is expected, but not generated");
            }
            if (!wanted.equals(found)) {
                return Optional.of(path + TextDifference.first(wanted, found));
            }
        }
        return Optional.empty();
    }

    /** Makes the folder hold these files and no others; what is right is not touched. */
    void write(SortedMap<String, String> generated) throws IOException {
        SortedMap<String, String> written = read();
        for (Map.Entry<String, String> file : generated.entrySet()) {
            if (!file.getValue().equals(written.get(file.getKey()))) {
                Path path = folder.resolve(file.getKey());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.getValue());
            }
        }
        for (String path : written.keySet()) {
            if (!generated.containsKey(path)) {
                Files.delete(folder.resolve(path));
            }
        }
        removeEmptyFolders();
    }

    private void removeEmptyFolders() throws IOException {
        List<Path> innermostFirst;
        try (Stream<Path> walk = Files.walk(folder)) {
            innermostFirst = walk.filter(Files::isDirectory)
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
        for (Path each : innermostFirst) {
            boolean empty;
            try (Stream<Path> entries = Files.list(each)) {
                empty = entries.findAny().isEmpty();
            }
            if (empty) {
                Files.delete(each);
            }
        }
    }
}
