package dev.plumbline.tests.generated;

import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import dev.plumbline.core.emit.docs.DocsFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Runs the generator on the UniAll document as the build does, and reads what is checked in. */
final class GeneratedClient {

    private static final String NAME = "dev.plumbline.uniall.veo31";

    private GeneratedClient() {}

    /** What the document gives. */
    static Output generate(Path document) {
        Request request = NamedDocument.of(document.toString(), Path.of(""))
                .request()
                .withBasePackage(NAME)
                .withModuleName(NAME)
                .withDocs(EnumSet.allOf(DocsFormat.class));
        return Generator.run(request);
    }

    /** The sources and docs in a folder: path with {@code /} to text. */
    static SortedMap<String, String> read(Path folder) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (Path room : new Path[] {folder.resolve("src"), folder.resolve("docs")}) {
            try (Stream<Path> walk = Files.walk(room)) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return files;
    }
}
