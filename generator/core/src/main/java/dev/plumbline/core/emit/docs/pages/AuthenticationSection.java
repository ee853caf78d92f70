package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.SecurityScheme;
import dev.plumbline.core.plan.Plan.SchemePlan;
import java.util.List;
import java.util.function.Predicate;

/** How callers are identified, scheme by scheme. */
final class AuthenticationSection {

    private final PageContext material;
    private final PageBuilder page;

    private AuthenticationSection(PageContext material, PageBuilder page) {
        this.material = material;
        this.page = page;
    }

    static void add(PageContext material, PageBuilder page) {
        page.heading(2, Line.words("Authentication"), FrontPage.AUTHENTICATION);
        Api api = material.api();
        if (api.security().isEmpty()) {
            page.paragraph("No authentication is documented.");
            return;
        }
        AuthenticationSection section = new AuthenticationSection(material, page);
        if (api.security().size() == 1) {
            section.scheme(api.security().get(0), true);
            section.need("it");
        } else {
            page.paragraph("Which of these an operation needs is said on its page.");
            api.security().forEach(scheme -> {
                page.heading(3, Line.code(scheme.name()), SecurityLine.key(api, scheme));
                section.scheme(scheme, false);
            });
            section.several();
        }
    }

    private void scheme(SecurityScheme scheme, boolean alone) {
        page.paragraph(scheme.accept(new SchemePlace()));
        page.addAll(Prose.blocks(scheme.description()));
        material.plan().settings().schemes().stream()
                .filter(plan -> plan.scheme().equals(scheme))
                .findFirst()
                .map(SchemePlan::setter)
                .ifPresent(
                        setter -> scheme.accept(new SchemeJava(material.plan().client(), setter, alone, page)));
    }

    private void several() {
        page.heading(3, "Who needs what");
        if (material.takesKey()) {
            page.paragraph(Line.words("The builder's ")
                    .thenCode("apiKey(...)")
                    .then(" is the credential of each key or token above that is given none of its own."));
        }
        need("a credential");
    }

    private void need(String what) {
        List<Line> open = operations(operation -> operation.security().isNone());
        List<Line> optional = operations(operation ->
                operation.security().isOptional() && !operation.security().isNone());
        if (open.isEmpty() && optional.isEmpty()) {
            page.paragraph("Every operation needs " + what + ". The client sends it nowhere else, not even with"
                    + " downloads, and shows it in no log and no exception.");
        }
        list("Not needed by: ", open);
        list("May be left out for: ", optional);
    }

    private List<Line> operations(Predicate<Operation> wanted) {
        return material.api().operations().stream()
                .filter(wanted)
                .map(operation -> PageContext.link(operation))
                .toList();
    }

    private void list(String label, List<Line> operations) {
        page.paragraph(
                operations.isEmpty() || material.groups().isLarge()
                        ? Line.EMPTY
                        : Line.words(label).then(Line.join(operations, ", ")).then("."));
    }
}
