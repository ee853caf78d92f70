package dev.plumbline.tests.quickstart;

import dev.plumbline.runtime.validation.Violation;
import dev.plumbline.tests.fixture.DocumentedRequests;
import dev.plumbline.uniall.veo31.validator.VideoRequestValidator;
import java.util.List;

/** The documented samples are legal, and some of them unwise. */
final class Advice {

    private Advice() {}

    static void show(Page page) {
        DocumentedRequests.all().forEach((name, request) -> {
            List<Violation> violations = VideoRequestValidator.INSTANCE.validate(request.toJson());
            Quickstart.expect(violations.stream().noneMatch(Violation::isError), name + " has an error");
            if (!violations.isEmpty()) {
                page.line(Page.words(name));
            }
            for (Violation advice : violations) {
                page.line("  " + advice.instancePointer() + ": " + advice.keyword());
                page.paragraph(advice.message());
            }
        });
    }
}
