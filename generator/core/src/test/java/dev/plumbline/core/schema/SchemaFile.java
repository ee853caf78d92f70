package dev.plumbline.core.schema;

import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.openapi.SchemaDialect;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.Resolver;
import dev.plumbline.core.schema.compile.SchemaCompiler;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;

/** A document with one schema {@code S} from line 7 on, compiled in the dialect of its version. */
record SchemaFile(Schema schema, List<Problem> problems) {

    static SchemaFile of(Path folder, String version, String schema) {
        return of(folder, version, schema, dialect -> dialect);
    }

    /** The same in another dialect than that of the version. */
    static SchemaFile of(Path folder, String version, String schema, UnaryOperator<Dialect> change) {
        String text = """
                openapi: VERSION
                info: {title: T, version: 1}
                paths: {}
                components:
                  schemas:
                    S:
                """.replace("VERSION", version);
        try {
            Path file = Files.writeString(folder.resolve("api.yaml"), text + schema.indent(6));
            Problems problems = new Problems();
            Documents documents = new Loader(KeywordTable.standard(), problems, false).load(file.toUri(), "api.yaml");
            Index index = Resolver.index(documents, problems);
            Dialect dialect = change.apply(SchemaDialect.of(index, problems));
            Location at = new Location("api.yaml", "/components/schemas/S");
            SchemaSet schemas = SchemaCompiler.compile(index, List.of(at), dialect, problems);
            return new SchemaFile(schemas.at(at), problems.sorted());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** {@code Id:line:pointer}, with {@code E} before an error and {@code W} before a warning; the pointer is within S. */
    List<String> lines() {
        return problems.stream()
                .map(problem -> (problem.isError() ? "E " : "W ") + problem.id() + " "
                        + problem.place().line() + " "
                        + problem.pointer().replace("/components/schemas/S", ""))
                .toList();
    }
}
