package dev.plumbline.tests.corpus;

import dev.plumbline.core.Generator;
import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.Output;
import dev.plumbline.core.emit.docs.DocsFormat;
import dev.plumbline.core.text.TextFiles;
import dev.plumbline.core.write.OutputWriter;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Makes the web sites of all documents of the corpus: {@code CorpusSites FOLDER}, a folder in it for each. */
public final class CorpusSites {

    private CorpusSites() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        List<CorpusDocument> documents = CorpusDocument.all();
        if (documents.isEmpty()) {
            throw new IllegalArgumentException("no documents in " + CorpusDocument.folder());
        }
        for (CorpusDocument document : documents) {
            NamedDocument named = NamedDocument.of(document.file().toString(), Path.of(""));
            Output output = Generator.run(named.request().withDocs(DocsFormat.of(List.of("html,text"))));
            if (output.hasErrors()) {
                throw new IllegalStateException(document + " gives nothing: " + output.problems());
            }
            TextFiles site = TextFiles.copyOf(output.files()).of("docs/site/");
            System.out.println(document + ": "
                    + new OutputWriter()
                            .write(folder.resolve(document.id()), site)
                            .summary());
        }
    }
}
