package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.sample.JavaProgram;
import dev.plumbline.core.emit.docs.wording.Sentences;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Payload;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The documented responses that are errors: each once, with its statuses and with the operations that give it. */
final class ErrorBodies {

    private final PageContext material;
    private final PageBuilder page;
    private final Map<Said, Givers> said = new LinkedHashMap<>();

    ErrorBodies(PageContext material, PageBuilder page) {
        this.material = material;
        this.page = page;
    }

    /** What a response says, whoever gives it: its words, and what tells its bodies from others. */
    private record Said(@Nullable String description, List<Object> bodies) {

        static Said of(Response response) {
            List<Object> bodies = new ArrayList<>();
            for (Content content : response.contents()) {
                bodies.add(content.mediaType());
                bodies.add(content.json()
                        .map(Payload.Json::json)
                        .<Object>map(type -> type.named().<Object>map(at -> at).orElse(content.payload()))
                        .orElse(content.payload()));
            }
            return new Said(response.description(), bodies);
        }
    }

    /** Who gives a response, and with which statuses. */
    private record Givers(Response response, Set<String> statuses, Set<Operation> operations) {}

    void add() {
        page.heading(2, "What the bodies look like");
        for (Operation operation : material.api().operations()) {
            for (Response response : operation.errors()) {
                if (response.isRedirect() && response.contents().isEmpty()) {
                    continue;
                }
                Givers givers = said.computeIfAbsent(
                        Said.of(response), key -> new Givers(response, new LinkedHashSet<>(), new LinkedHashSet<>()));
                givers.statuses().add(response.status());
                givers.operations().add(operation);
            }
        }
        if (said.isEmpty()) {
            page.paragraph("No error bodies are documented.");
        }
        Map<List<Object>, Integer> shown = new LinkedHashMap<>();
        int index = 0;
        for (Map.Entry<Said, Givers> each : said.entrySet()) {
            response(each.getValue(), shown.putIfAbsent(each.getKey().bodies(), index), index);
            index++;
        }
    }

    private void response(Givers givers, @Nullable Integer same, int index) {
        page.heading(3, title(givers), key(index));
        if (Groups.isLarge(List.copyOf(givers.operations()))) {
            page.paragraph(Line.words("Given by ")
                    .thenVerbatim(Integer.toString(givers.operations().size()))
                    .then(" operations."));
        } else if (said.size() > 1
                || givers.operations().size() < material.api().operations().size()) {
            page.paragraph(Line.words("Given by: ")
                    .then(Line.join(
                            givers.operations().stream()
                                    .map(operation -> PageContext.link(operation))
                                    .toList(),
                            ", "))
                    .then("."));
        }
        page.addAll(Prose.blocks(givers.response().description()));
        List<Content> contents = givers.response().contents();
        if (contents.isEmpty()) {
            return;
        }
        if (same != null) {
            Givers before = new ArrayList<>(said.values()).get(same);
            page.paragraph(Line.words("The body is that of ")
                    .then(Line.link(title(before), key(same)))
                    .then("."));
            return;
        }
        page.paragraph(java(contents));
        ResponseSections.contents(material, contents, page, 4);
    }

    private static String key(int index) {
        return "error " + index;
    }

    private static Line title(Givers givers) {
        List<Line> numbers = givers.statuses().stream()
                .filter(status -> !status.equals("default"))
                .map(Line::verbatim)
                .toList();
        if (numbers.isEmpty()) {
            return Line.words("Any other status");
        }
        Line title = Line.words("Status ").then(Sentences.and(numbers));
        return numbers.size() < givers.statuses().size() ? title.then(", or any other") : title;
    }

    /** How the exception gives the body's type, where that has a name. */
    private Line java(List<Content> contents) {
        Optional<Type> type = contents.stream()
                .flatMap(content -> content.json().stream())
                .map(Payload.Json::json)
                .filter(Type.Declared.class::isInstance)
                .findFirst();
        return type.map(found -> Line.words("In Java: ")
                        .thenCode("error(" + new JavaProgram(material.schemas(), material.plan()).typeName(found)
                                + ".class)")
                        .then(" of the exception."))
                .orElse(Line.EMPTY);
    }
}
