package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.fact.Capabilities;
import dev.plumbline.core.emit.docs.fact.Field;
import dev.plumbline.core.emit.docs.fact.Mode;
import dev.plumbline.core.emit.docs.fact.Usage;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The tables that are worked out from a body's rules. */
public final class BodyTables {

    private BodyTables() {}

    /** What each value of a deciding field can do. */
    public static void capabilities(Body body, PageBuilder page, String scope, int level) {
        for (Capabilities capabilities : body.capabilities()) {
            page.heading(level, title(capabilities), key(scope, capabilities));
            table(capabilities, page);
        }
    }

    /** The same on another page, with a link to where it stands; {@code of} is whose body it is, where that is to be said. */
    public static void overview(Body body, PageBuilder page, String scope, Optional<Line> of) {
        for (Capabilities capabilities : body.capabilities()) {
            page.heading(2, of.map(title -> titleOf(capabilities, title)).orElseGet(() -> title(capabilities)));
            table(capabilities, page);
            page.paragraph(Line.link("More about it", key(scope, capabilities)));
        }
    }

    private static void table(Capabilities capabilities, PageBuilder page) {
        boolean oneEach = capabilities.rows().stream()
                .allMatch(row -> row.modes().stream().filter(usable -> usable).count() == 1);
        List<Line> header = new ArrayList<>(List.of(Line.verbatim(capabilities.field())));
        if (oneEach) {
            header.add(Line.words("Mode"));
        }
        capabilities.facts().stream().map(Line::verbatim).forEach(header::add);
        if (!oneEach) {
            header.addAll(capabilities.modes());
        }
        List<List<Line>> rows = new ArrayList<>();
        for (Capabilities.Row row : capabilities.rows()) {
            List<Line> cells = new ArrayList<>(List.of(ValueLine.of(row.value())));
            if (oneEach) {
                cells.add(capabilities.modes().get(row.modes().indexOf(true)));
            }
            capabilities.facts().forEach(fact -> cells.add(ValueLine.of(row.left(fact))));
            if (!oneEach) {
                row.modes().forEach(usable -> cells.add(Line.words(usable ? "yes" : "no")));
            }
            rows.add(cells);
        }
        page.tableUnder(header, rows);
    }

    /** {@code What each `model` can do}. */
    public static Line title(Capabilities capabilities) {
        return Line.words("What each ").thenCode(capabilities.field()).then(" can do");
    }

    private static Line titleOf(Capabilities capabilities, Line of) {
        return Line.words("What each ")
                .thenCode(capabilities.field())
                .then(" can do: ")
                .then(of);
    }

    private static String key(String scope, Capabilities capabilities) {
        return scope + " capabilities " + capabilities.field();
    }

    /** Which fields may be sent in which mode; nothing where there is only one. */
    public static void usage(Body body, PageBuilder page, int level) {
        if (!body.hasModes()) {
            return;
        }
        page.heading(level, "Which fields go with which mode");
        List<Line> header = new ArrayList<>(List.of(Line.words("Field")));
        body.modes().stream().map(Mode::name).forEach(header::add);
        List<List<Line>> rows = new ArrayList<>();
        for (Field field : body.fields()) {
            if (field.isTop()) {
                List<Line> cells = new ArrayList<>(List.of(Line.code(field.path())));
                field.uses().forEach(use -> cells.add(Line.words(use.usage().words())));
                rows.add(cells);
            }
        }
        page.tableUnder(header, rows);
        if (uses(body, Usage.DISCOURAGED)) {
            page.paragraph("\"" + Usage.DISCOURAGED.words() + "\" means that the field may be sent, but is advised"
                    + " against: it has no effect that can be relied on.");
        }
    }

    private static boolean uses(Body body, Usage usage) {
        return body.fields().stream()
                .filter(Field::isTop)
                .flatMap(field -> field.uses().stream())
                .anyMatch(use -> use.usage() == usage);
    }
}
