package dev.plumbline.cli;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** The files of a project to start from. */
final class NewProject {

    private static final String DOCUMENT = "src/main/openapi/openapi.yaml";

    private final SortedMap<String, String> files = new TreeMap<>();

    /**
     * @param tool what builds it
     * @param name the project's
     * @param basePackage the client's
     */
    NewProject(BuildTool tool, String name, String basePackage) throws IOException {
        Map<String, String> words = Map.of(
                "@NAME@", name, "@PACKAGE@", basePackage, "@VERSION@", Version.number(), "@BUILD@", tool.command());
        for (String file : tool.files()) {
            files.put(file, template(tool.folder() + "/" + file, words));
        }
        files.put(DOCUMENT, template("openapi.yaml", words));
        files.put("README.md", template("README.md", words));
        files.put("src/main/java/" + basePackage.replace('.', '/') + "/App.java", template("App.java", words));
    }

    /** The same for a document that is there already, with no program that is written for another. */
    NewProject with(String document) {
        files.put(DOCUMENT, document);
        files.keySet().removeIf(path -> path.endsWith("/App.java"));
        return this;
    }

    /**
     * Writes the files.
     *
     * @return their paths, as given to {@code folder}
     * @throws FileAlreadyExistsException where one of them is there; nothing was written
     */
    Iterable<String> write(Path folder) throws IOException {
        for (String path : files.keySet()) {
            if (Files.exists(folder.resolve(path))) {
                throw new FileAlreadyExistsException(folder.resolve(path).toString());
            }
        }
        for (Map.Entry<String, String> file : files.entrySet()) {
            Path path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
        return files.keySet();
    }

    private static String template(String name, Map<String, String> words) throws IOException {
        try (InputStream in = NewProject.class.getResourceAsStream("init/" + name)) {
            if (in == null) {
                throw new FileNotFoundException(name);
            }
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            for (Map.Entry<String, String> word : words.entrySet()) {
                text = text.replace(word.getKey(), word.getValue());
            }
            return text;
        }
    }
}
