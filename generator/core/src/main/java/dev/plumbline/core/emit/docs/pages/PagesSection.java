package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.PageBuilder;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Pages;
import java.util.Optional;

/** How the next page of a list is asked for, and how all of it is read. */
final class PagesSection {

    private PagesSection() {}

    static void add(PageContext material, Operation operation, PageBuilder page) {
        operation.pages().ifPresent(pages -> {
            page.heading(2, "Pages");
            Line items = pages.items().isEmpty()
                    ? Line.words("The response is a page of a list. ")
                    : Line.words("The response has a page of a list at ")
                            .thenCode(pages.items())
                            .then(". ");
            page.paragraph(items.then(pages.next().accept(new NextLine())));
            JavaCalls.of(material, operation).flatMap(JavaCalls::pages).ifPresent(call -> {
                page.paragraph("In Java all items are read one after the other; a page is fetched when its first item"
                        + " is asked for, and one that failed is asked for again when the iterator is used on.");
                page.code("java", "for (var item : " + call + ") {\n    System.out.println(item);\n}");
                page.paragraph(Line.EMPTY
                        .thenCode("pages()")
                        .then(" gives page by page, each with its response, ")
                        .thenCode("stream()")
                        .then(" a stream, and ")
                        .thenCode("from(page.next())")
                        .then(" goes on after a page. For subscribers it is a ")
                        .thenCode("Flow.Publisher")
                        .then("."));
            });
        });
    }

    /** How the next page is asked for. */
    private static final class NextLine implements Pages.Next.Visitor<Line> {

        @Override
        public Line cursor(Pages.Cursor cursor) {
            Line line = Line.words("The next page is asked for with the query parameter ")
                    .thenCode(cursor.parameter())
                    .then(", which takes what stands at ")
                    .thenCode(cursor.next());
            return cursor.more()
                    .map(more -> line.then("; the page is the last where ")
                            .thenCode(more)
                            .then(" is false or there is no cursor."))
                    .orElse(line.then("; a page without it is the last."));
        }

        @Override
        public Line offset(Pages.Offset offset) {
            Line line = Line.words("The query parameter ")
                    .thenCode(offset.parameter())
                    .then(" takes the number of items to leave out");
            return end(
                    line,
                    offset.total()
                            .map(total -> Line.words("; how many there are stands at ")
                                    .thenCode(total)
                                    .then(".")));
        }

        @Override
        public Line number(Pages.Number number) {
            Line line = Line.words("The query parameter ")
                    .thenCode(number.parameter())
                    .then(" takes the page's number, of which the first is ")
                    .thenVerbatim(Long.toString(number.first()));
            return end(
                    line,
                    number.pages()
                            .map(total -> Line.words("; how many pages there are stands at ")
                                    .thenCode(total)
                                    .then(".")));
        }

        private static Line end(Line line, Optional<Line> total) {
            return line.then(total.orElse(Line.words("; an empty page is the last.")));
        }

        @Override
        public Line link(Pages.Link link) {
            return link.pointer()
                    .map(pointer -> Line.words("The next page is at the URL that stands at ")
                            .thenCode(pointer)
                            .then("; a page without it is the last."))
                    .orElse(Line.words("The next page is at the URL of the header ")
                            .thenCode("Link")
                            .then(" whose relation is ")
                            .thenCode("next")
                            .then("; a page without it is the last."));
        }
    }
}
