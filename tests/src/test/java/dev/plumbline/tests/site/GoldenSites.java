package dev.plumbline.tests.site;

import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Output;
import dev.plumbline.core.emit.docs.DocsFormat;
import dev.plumbline.core.write.OutputWriter;
import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the clients and web sites of goldens: {@code GoldenSites FOLDER GOLDEN...}, a folder in it for each. */
public final class GoldenSites {

    private GoldenSites() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        for (String golden : List.of(arguments).subList(1, arguments.length)) {
            Path document = Checkout.root().resolve("tests/goldens/" + golden + "/openapi.yaml");
            NamedDocument named = NamedDocument.of(document.toString(), Path.of(""));
            Output output = Generator.run(named.request().withDocs(DocsFormat.of(List.of("html", "text"))));
            if (output.hasErrors()) {
                throw new IllegalStateException(golden + " gives nothing: " + output.problems());
            }
            new OutputWriter().write(folder.resolve(golden), output.files());
        }
    }
}
