package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.markdown.Prose;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.model.Webhook;
import dev.plumbline.core.plan.Plan.WebhookPlan;
import dev.plumbline.core.plan.Plan.WebhooksPlan;
import java.util.List;

/** What the provider sends, and how it is read. */
final class WebhooksPage {

    static final String KEY = "webhooks";
    static final String PATH = "webhooks";

    private final PageContext material;
    private final WebhooksPlan plan;
    private final PageBuilder page = new PageBuilder(PATH, Line.words("Webhooks"), KEY);

    private WebhooksPage(PageContext material, WebhooksPlan plan) {
        this.material = material;
        this.plan = plan;
    }

    static Page of(PageContext material, WebhooksPlan plan) {
        WebhooksPage webhooks = new WebhooksPage(material, plan);
        webhooks.introduction();
        plan.webhooks().forEach(webhooks::section);
        return webhooks.page.build();
    }

    private void introduction() {
        String reader = plan.name().simpleName();
        page.paragraph("The provider sends these requests by itself.");
        page.paragraph(Line.words("In Java ")
                .thenCode(reader)
                .then(" reads them: a function of yours says whether a request comes from the provider, most often by"
                        + " a signature in its headers; then the body is validated, and given as its type."));
        page.code(
                "java",
                reader + " webhooks = " + reader + ".of((headers, body) -> isSigned(headers, body));\n"
                        + "var sent = webhooks." + plan.webhooks().get(0).method() + "(headers, body);");
        page.paragraph(Line.words("What cannot be verified is a ")
                .thenCode("WebhookRefusedException")
                .then(", what contradicts the document an ")
                .thenCode("InvalidWebhookException")
                .then("."));
        if (plan.webhooks().size() > 1) {
            page.paragraph(Line.words("Where one address takes all of them, ")
                    .thenCode("webhooks.read(name, headers, body)")
                    .then(" gives what was sent as an event, a ")
                    .thenCode(reader + "." + plan.event())
                    .then(", sealed over all of them."));
        }
        page.table(
                List.of("Webhook", "Method", "Java"),
                plan.webhooks().stream()
                        .map(each -> List.of(
                                Line.link(Line.verbatim(each.webhook().name()), key(each)),
                                Line.code(each.webhook().method()),
                                Line.code("webhooks." + each.method() + "(headers, body)")))
                        .toList());
    }

    private static String key(WebhookPlan plan) {
        return "webhook " + plan.webhook().name();
    }

    private void section(WebhookPlan each) {
        Webhook webhook = each.webhook();
        page.heading(2, Line.code(webhook.name()), key(each));
        if (webhook.docs().deprecated()) {
            page.paragraph(Line.EMPTY.thenStrong("Deprecated."));
        }
        page.paragraph(Prose.line(webhook.docs().title()))
                .addAll(Prose.blocks(webhook.docs().description()));
        ResponseSections.contents(material, List.of(webhook.content()), page, 3);
    }
}
