package dev.plumbline.core.emit.docs;

import dev.plumbline.core.Request;
import dev.plumbline.core.emit.docs.body.Bodies;
import dev.plumbline.core.emit.docs.page.Site;
import dev.plumbline.core.emit.docs.pages.Pages;
import dev.plumbline.core.front.FrontEnd;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.plan.Planner;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.read.ModelReader;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A document of this repository and its pages, for tests. */
public record DocumentPages(String name, Api api, SchemaSet schemas, Site site) {

    private static final Path ROOT = Path.of(System.getProperty("plumbline.root", "../.."));

    /** The goldens and the providers, but for those that have errors. */
    public static List<DocumentPages> ofAll() throws IOException {
        List<DocumentPages> all = new ArrayList<>();
        for (String room : List.of("tests/goldens", "spec")) {
            try (Stream<Path> folders = Files.list(ROOT.resolve(room))) {
                for (Path folder : folders.sorted().toList()) {
                    if (Files.exists(folder.resolve("openapi.yaml"))) {
                        add(folder.resolve("openapi.yaml"), all);
                    }
                }
            }
        }
        return all;
    }

    private static void add(Path file, List<DocumentPages> all) {
        Request request = Request.of(file.toUri(), "openapi.yaml");
        Problems problems = new Problems();
        FrontEnd front = FrontEnd.of(
                new Loader(KeywordTable.standard(), problems, false).load(file.toUri(), "openapi.yaml"), problems);
        FrontEnd.OpenApi document = front.openApi(request.selection());
        SchemaSet schemas = document.schemas();
        Api api = ModelReader.read(document.document(), schemas, front.index(), problems);
        if (problems.sorted().stream().noneMatch(Problem::isError)) {
            Site site = Pages.of(api, schemas, Planner.plan(api, schemas, request.naming()), new Bodies(schemas));
            all.add(new DocumentPages(file.getParent().getFileName().toString(), api, schemas, site));
        }
    }
}
