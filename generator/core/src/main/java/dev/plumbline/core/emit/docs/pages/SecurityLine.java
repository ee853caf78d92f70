package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.wording.Sentences;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Security;
import dev.plumbline.core.model.SecurityScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What an operation's caller has to show, in a sentence. */
final class SecurityLine {

    private final Api api;

    private SecurityLine(Api api) {
        this.api = api;
    }

    /** The sentence; empty where no operation of the API needs anything. */
    static Line of(Api api, Operation operation) {
        if (api.security().isEmpty()) {
            return Line.EMPTY;
        }
        return new SecurityLine(api).sentence(operation.security());
    }

    private Line sentence(Security security) {
        if (security.isNone()) {
            return Line.words("Needs no authentication.");
        }
        List<Line> alternatives = security.alternatives().stream()
                .filter(alternative -> !alternative.requirements().isEmpty())
                .map(this::together)
                .toList();
        Line needed = Line.join(alternatives, ", or ");
        return security.isOptional()
                ? Line.words("May be called without authentication; takes ")
                        .then(needed)
                        .then(".")
                : Line.words("Needs ").then(needed).then(".");
    }

    private Line together(Security.Alternative alternative) {
        return Sentences.and(
                alternative.requirements().stream().map(this::requirement).toList());
    }

    private Line requirement(Security.Requirement requirement) {
        Optional<SecurityScheme> scheme = api.security().stream()
                .filter(found -> found.name().equals(requirement.scheme()))
                .findFirst();
        List<Inline> label = new ArrayList<>();
        scheme.ifPresent(found -> label.add(
                new Inline.Group(Line.words(found.accept(SchemeLabel.INSTANCE)).parts())));
        if (api.security().size() > 1 || scheme.isEmpty()) {
            label.add(new Inline.Words(label.isEmpty() ? "" : " "));
            label.add(new Inline.Code(requirement.scheme()));
        }
        Line line = Line.EMPTY.then(
                new Inline.PageLink(label, scheme.map(found -> key(api, found)).orElse(FrontPage.AUTHENTICATION)));
        if (requirement.scopes().isEmpty()) {
            return line;
        }
        List<Line> scopes = requirement.scopes().stream().map(Line::code).toList();
        return line.then(scopes.size() == 1 ? " with the scope " : " with the scopes ")
                .then(Sentences.and(scopes));
    }

    /** The key of what the front page says of a scheme. */
    static String key(Api api, SecurityScheme scheme) {
        return api.security().size() == 1 ? FrontPage.AUTHENTICATION : "scheme " + scheme.name();
    }
}
