package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.body.BodyTables;
import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.emit.docs.wording.Sentences;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Server;
import dev.plumbline.core.plan.SettingNames;
import dev.plumbline.core.resolve.ComponentSchemas;
import dev.plumbline.runtime.configuration.Setting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The first page: what the API is, how to reach it, and where everything else is. */
final class FrontPage {

    static final String KEY = "front";
    static final String AUTHENTICATION = "authentication";

    private static final Map<Setting, String> SETTINGS = settingsInOrder();

    private final PageContext material;
    private final PageBuilder page;

    private FrontPage(PageContext material) {
        this.material = material;
        this.page =
                new PageBuilder(Page.FRONT, Line.verbatim(material.api().info().title()), KEY);
    }

    static Page of(PageContext material) {
        FrontPage front = new FrontPage(material);
        front.introduction();
        front.operations();
        front.capabilities();
        AuthenticationSection.add(material, front.page);
        front.baseUrl();
        front.java();
        front.settings();
        front.further();
        return front.page.build();
    }

    private static Map<Setting, String> settingsInOrder() {
        Map<Setting, String> settings = new LinkedHashMap<>();
        settings.put(Setting.BASE_URL, "Where the API is served.");
        settings.put(Setting.API_KEY, "The key that identifies the caller.");
        settings.put(Setting.TIMEOUT, "How long a call may take, with all attempts and pauses; 2 minutes without it.");
        settings.put(Setting.CONNECT_TIMEOUT, "How long connecting may take; 10 seconds without it.");
        return settings;
    }

    private void introduction() {
        var info = material.api().info();
        page.paragraph(Prose.line(info.summary())).addAll(Prose.blocks(info.description()));
        if (!info.version().isBlank()) {
            page.paragraph(Line.words("Version ").thenVerbatim(info.version()).then(" of the document."));
        }
        if (info.docsUrl() != null) {
            page.paragraph(Line.words("The provider's own documentation: ").then(Prose.address(info.docsUrl())));
        }
    }

    private void operations() {
        page.heading(2, "Operations");
        if (!material.groups().isLarge()) {
            operations(material, material.api().operations(), page);
            return;
        }
        List<List<Line>> rows = new ArrayList<>();
        material.groups()
                .groups()
                .forEach((name, operations) -> rows.add(
                        List.of(material.groups().link(name), Line.verbatim(Integer.toString(operations.size())))));
        page.table(List.of("Group", "Operations"), rows);
    }

    /** A table of operations. */
    static void operations(PageContext material, List<Operation> operations, PageBuilder page) {
        List<List<Line>> rows = new ArrayList<>();
        for (Operation operation : operations) {
            rows.add(List.of(
                    operation.docs().deprecated()
                            ? PageContext.link(operation).then(" (deprecated)")
                            : PageContext.link(operation),
                    Line.code(operation.method() + " " + operation.path()),
                    JavaCalls.of(material, operation)
                            .map(call -> Line.code(call.call()))
                            .orElse(Line.EMPTY)));
        }
        page.table(List.of("Operation", "Request", "Java"), rows);
    }

    /** What the values of deciding fields can do: what most readers come for. */
    private void capabilities() {
        List<Operation> decided = material.api().operations().stream()
                .filter(material::hasOverview)
                .toList();
        for (Operation operation : decided) {
            Optional<Line> of =
                    Optional.of(operation).filter(found -> decided.size() > 1).map(PageContext::title);
            for (RequestContent request : material.requests(operation)) {
                request.body().ifPresent(body -> BodyTables.overview(body, page, request.scope(), of));
            }
        }
    }

    private void baseUrl() {
        page.heading(2, "Base URL");
        List<Server> servers = material.api().servers();
        ServerLines.add(servers, page);
        if (servers.isEmpty()) {
            page.paragraph("No base URL is documented: ask the provider for it.");
        }
        if (servers.size() > 1) {
            String client = material.plan().client().simpleName();
            page.paragraph(Line.words("In Java: ")
                    .thenCode(client + ".builder().server(...)")
                    .then(" with ")
                    .then(Sentences.or(material.plan().settings().servers().stream()
                            .map(constant -> Line.code(client + ".Server." + constant))
                            .toList()))
                    .then("; without it, the first."));
        }
    }

    private void java() {
        QuickStart.of(material).ifPresent(code -> {
            page.heading(2, "In Java");
            page.paragraph(Line.words("The builders check each rule of the document: ")
                    .thenCode("build()")
                    .then(" throws before anything is sent. "
                            + (material.takesKey() ? "The base URL and the key come" : "The base URL comes")
                            + " from the environment here."));
            page.code("java", code);
        });
    }

    private void settings() {
        SettingNames names = SettingNames.of(material.api().info().title());
        page.heading(2, "Settings");
        page.paragraph("What the builder is not told is looked for in the environment, then in the system properties."
                + " A blank value counts as absent.");
        List<List<Line>> rows = new ArrayList<>();
        SETTINGS.forEach((setting, meaning) -> {
            if (setting != Setting.API_KEY || material.takesKey()) {
                rows.add(List.of(
                        Line.code(setting.key() + "(...)"),
                        Line.code(names.variable(setting)),
                        Line.code(names.property(setting)),
                        Line.words(meaning)));
            }
        });
        page.table(List.of("Builder", "Environment variable", "System property", "Meaning"), rows);
        page.paragraph(Line.words("Times are written ")
                .thenCode("500ms")
                .then(", ")
                .thenCode("30s")
                .then(", ")
                .thenCode("2m")
                .then(" or as ISO 8601 has them. Only the builder has ")
                .thenCode(Setting.RETRY.key())
                .then(", ")
                .thenCode(Setting.INTERCEPTOR.key())
                .then(", ")
                .thenCode(Setting.RESPONSE_VALIDATION.key())
                .then(", ")
                .thenCode(Setting.LOGGER.key())
                .then(" (a ")
                .thenCode("System.Logger")
                .then(", off without one: at DEBUG a line for what was sent and one for what came back, at TRACE also"
                        + " headers and bodies, without secrets) and ")
                .thenCode(Setting.TRANSPORT.key())
                .then("."));
    }

    private void further() {
        page.heading(2, "Where to go");
        List<Line> lines = new ArrayList<>();
        for (Operation operation : material.api().operations()) {
            if (material.hasExamples(operation) && !material.groups().isLarge()) {
                lines.add(Line.link(
                                Line.words("Examples of requests: ").then(PageContext.title(operation)),
                                PageContext.examplesKey(operation))
                        .then(", as JSON, curl, Java and HTTP"));
            }
        }
        if (material.hasRules()) {
            lines.add(Line.link("Rules and advice", RulesPage.KEY).then(", all of them with their sources"));
        }
        if (material.hasWaiters()) {
            lines.add(Line.link("Tasks", TasksPage.KEY).then(": waiting, resuming, downloading"));
        }
        if (material.plan().webhooks().isPresent()) {
            lines.add(Line.link("Webhooks", WebhooksPage.KEY).then(": what the provider sends, and how to read it"));
        }
        lines.add(Line.link("Errors", ErrorsPage.KEY).then(": what can go wrong, and when it is safe to try again"));
        if (material.schemas().schemas().keySet().stream().anyMatch(ComponentSchemas::isComponent)) {
            lines.add(Line.link("Schemas", SchemaPages.KEY).then(": what requests and responses are made of"));
        }
        page.bullets(lines);
    }
}
