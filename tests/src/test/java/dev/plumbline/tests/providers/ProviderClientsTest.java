package dev.plumbline.tests.providers;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Output;
import dev.plumbline.core.emit.docs.DocsFormat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The clients that are checked in are what their documents give. */
class ProviderClientsTest {

    @ParameterizedTest
    @EnumSource
    void theClientIsAsTheDocumentGivesIt(CheckedProvider provider) throws IOException {
        Output output = Generator.run(NamedDocument.of(provider.document().toString(), Path.of(""))
                .request()
                .withBasePackage(provider.basePackage())
                .withModuleName(provider.basePackage())
                .withDocs(EnumSet.allOf(DocsFormat.class)));
        assertThat(output.problems()).isEmpty();
        SortedMap<String, String> checkedIn = read(provider.client());
        assertThat(checkedIn.keySet()).isEqualTo(output.files().keySet());
        output.files()
                .forEach(
                        (path, text) -> assertThat(checkedIn.get(path)).as(path).isEqualTo(text));
    }

    private static SortedMap<String, String> read(Path client) throws IOException {
        SortedMap<String, String> files = new TreeMap<>();
        for (String room : new String[] {"src", "docs"}) {
            try (Stream<Path> walk = Files.walk(client.resolve(room))) {
                for (Path file : walk.filter(Files::isRegularFile).toList()) {
                    files.put(client.relativize(file).toString().replace('\\', '/'), Files.readString(file));
                }
            }
        }
        return files;
    }
}
