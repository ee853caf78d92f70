package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.model.Server;
import java.util.ArrayList;
import java.util.List;

/** Where an API, or an operation of it, is served. */
final class ServerLines {

    private ServerLines() {}

    static void add(List<Server> servers, PageBuilder page) {
        for (Server server : servers) {
            Line url = Line.code(server.url());
            page.paragraph(
                    server.name() == null
                            ? url
                            : Line.EMPTY
                                    .then(new Inline.Strong(List.of(new Inline.Verbatim(server.name()))))
                                    .then(": ")
                                    .then(url));
            page.addAll(Prose.blocks(server.description()));
            List<List<Line>> rows = new ArrayList<>();
            for (Server.Variable variable : server.variables()) {
                rows.add(List.of(
                        Line.code(variable.name()),
                        Line.code(variable.defaultValue()),
                        Line.join(variable.values().stream().map(Line::code).toList(), ", "),
                        Prose.line(variable.description())));
            }
            page.table(List.of("Variable", "Default", "Values", "Description"), rows);
        }
    }
}
