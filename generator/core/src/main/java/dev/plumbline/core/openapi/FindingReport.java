package dev.plumbline.core.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.core.openapi.SwaggerFindings.Finding;
import dev.plumbline.core.openapi.ViewTree.Origin;
import dev.plumbline.core.problem.ProblemSeverity;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Turns Swagger Parser's findings into problems with places, in our words. */
final class FindingReport {

    private static final Pattern ODD_NAME =
            Pattern.compile("[A-Za-z]+ (?:name|key) (.*) doesn't adhere to regular expression.*", Pattern.DOTALL);

    private final SwaggerFindings findings;
    private final Map<ObjectNode, Origin> origins;
    private final ProblemReporter reporter;
    private final Index index;

    FindingReport(SwaggerFindings findings, Map<ObjectNode, Origin> origins, ProblemReporter reporter) {
        this.findings = findings;
        this.origins = origins;
        this.reporter = reporter;
        this.index = reporter.index();
    }

    /** Reports every finding that is not a false one. */
    void report() {
        for (Finding finding : findings.found()) {
            FindingPlace place = FindingPlace.of(findings.object(finding.object()), finding.path(), origins);
            if (!FalseFinding.isFalse(new FalseFinding.Context(finding, place, index))) {
                report(finding, place);
            }
        }
    }

    private void report(Finding finding, FindingPlace place) {
        String key = finding.key();
        String object = place.object().title();
        Location field = place.child(key, origins).at();
        switch (finding.kind()) {
            case UNEXPECTED ->
                report(
                        ProblemSeverity.WARNING,
                        field,
                        "'" + key + "' is not a field of the " + object,
                        "correct the name, remove it, or start it with x-");
            case WRONG_TYPE ->
                report(
                        ProblemSeverity.WARNING,
                        field,
                        "'" + key + "' is not of type " + finding.type().strip(),
                        "write a value of that type");
            case MISSING ->
                report(
                        isAll(key, place) ? ProblemSeverity.ERROR : ProblemSeverity.WARNING,
                        place.at(),
                        "the field '" + key + "' of the " + object + " is missing",
                        "add it");
            case UNSUPPORTED ->
                report(
                        ProblemSeverity.WARNING,
                        place.at(),
                        "the " + object + " has " + key,
                        "keep one of schema and content, with one media type");
            case REPEATED_TAG -> {
                Location item = place.itemNamed(key);
                report(
                        ProblemSeverity.WARNING,
                        item == null ? place.at() : item,
                        key == null ? "two tags have no name" : "the tag '" + key + "' is given twice",
                        "keep one");
            }
            case RESERVED ->
                report(
                        ProblemSeverity.WARNING,
                        field,
                        "names like '" + key + "' belong to the OpenAPI Initiative",
                        "use another extension name");
            case WARNING -> sentence(place, key);
            case REPEATED -> throw new IllegalStateException("a repeated operationId is no finding of ours");
        }
    }

    /** Whether there is nothing in the document that anything can be made of. */
    private boolean isAll(String key, FindingPlace place) {
        return place.object() == OpenApiObject.OPENAPI
                && key.equals("paths")
                && !index.node(index.root()).has("components");
    }

    /** A sentence of Swagger's; those that say less than is known are said anew. */
    private void sentence(FindingPlace place, String sentence) {
        Matcher odd = ODD_NAME.matcher(sentence);
        if (odd.matches()) {
            Location named = place.at().child(odd.group(1));
            report(
                    ProblemSeverity.WARNING,
                    index.has(named) ? named : place.at(),
                    "the name \"" + odd.group(1) + "\" has other characters than letters, digits, dots, - and _",
                    "rename it, if other tools are to read the document");
        } else {
            report(
                    sentence.startsWith("The OpenAPI document MUST") ? ProblemSeverity.ERROR : ProblemSeverity.WARNING,
                    place.at(),
                    sentence,
                    "correct the " + place.object().title());
        }
    }

    private void report(ProblemSeverity severity, Location at, String what, String fix) {
        reporter.report(severity, "InvalidOpenApi", at, what, fix);
    }
}
