package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.Body;
import dev.plumbline.core.emit.docs.body.FieldSections;
import dev.plumbline.core.emit.docs.body.RuleSentences;
import dev.plumbline.core.emit.docs.body.ValueFacts;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Draft;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Received;
import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A page for each schema that has a name: its fields, and everything that its validator checks. */
final class SchemaPages {

    static final String KEY = "schemas";
    private static final String PATH = "schemas";

    private final PageContext material;
    private final Map<Location, String> names = new LinkedHashMap<>();

    /** The operations whose body is a schema, or nothing but a reference to it. */
    private final Map<Location, List<Operation>> users = new HashMap<>();

    private SchemaPages(PageContext material) {
        this.material = material;
        Set<String> taken = new HashSet<>();
        for (Location at : material.schemas().schemas().keySet()) {
            if (ComponentSchemas.isComponent(at) && !Received.is(at)) {
                names.put(at, PageContext.free(PageContext.fileName(at.lastName(), "schema"), taken));
            }
        }
        for (Operation operation : material.api().operations()) {
            RequestContent.contents(operation).stream()
                    .flatMap(content -> content.schema().stream())
                    .map(material::referred)
                    .distinct()
                    .forEach(at ->
                            users.computeIfAbsent(at, key -> new ArrayList<>()).add(operation));
        }
    }

    /** A list of them, and a page each; none where no schema has a name. */
    static List<Draft> drafts(PageContext material) {
        SchemaPages schemas = new SchemaPages(material);
        List<Draft> drafts = new ArrayList<>();
        if (!schemas.names.isEmpty()) {
            drafts.add(Draft.of(PATH, KEY, schemas::list));
            schemas.names.forEach((at, name) -> {
                String path = PATH + "/" + name;
                drafts.add(Draft.of(path, key(at), () -> schemas.page(at, path)));
            });
        }
        return drafts;
    }

    private Page list() {
        PageBuilder page = new PageBuilder(PATH, Line.words("Schemas"), KEY);
        page.paragraph("What requests and responses are made of, by name.");
        List<List<Line>> rows = new ArrayList<>();
        names.keySet()
                .forEach(at -> rows.add(List.of(
                        Line.link(Line.verbatim(at.lastName()), key(at)),
                        Prose.line(first(material.schemas().at(at))))));
        page.table(List.of("Schema", "Description"), rows);
        return page.build();
    }

    private static @Nullable String first(Schema schema) {
        return schema.text().title() == null
                ? schema.text().description()
                : schema.text().title();
    }

    private static String key(Location at) {
        return "schema " + at;
    }

    private Page page(Location at, String path) {
        PageBuilder page = new PageBuilder(path, Line.verbatim(at.lastName()), key(at));
        Schema schema = material.schemas().at(at);
        page.addAll(Prose.blocks(schema.text().description()));
        List<Line> users = this.users.getOrDefault(at, List.of()).stream()
                .map(PageContext::link)
                .toList();
        if (!users.isEmpty()) {
            page.paragraph(
                    Line.words("The body of ").then(Line.join(users, ", ")).then(", whose page says all of it."));
            return page.build();
        }
        Body body = material.itself(at);
        ValueFacts.add(body, material.schemas(), page);
        if (!body.fields().isEmpty()) {
            page.heading(2, "Fields");
            new FieldSections(body, material.schemas(), key(at)).checkedTable(page);
        }
        List<Line> rules = RuleSentences.ofAll(body.entries());
        if (!rules.isEmpty()) {
            page.heading(2, "Rules and advice").bullets(rules);
        }
        return page.build();
    }
}
