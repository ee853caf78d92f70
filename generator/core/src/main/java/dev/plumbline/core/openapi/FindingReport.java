package dev.plumbline.core.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.core.openapi.SwaggerFindings.Finding;
import dev.plumbline.core.openapi.ViewTree.Origin;
import dev.plumbline.core.problem.ProblemSeverity;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Turns Swagger Parser's findings into problems with places, in our words. */
final class FindingReport {

    private final SwaggerFindings findings;
    private final Map<ObjectNode, Origin> origins;
    private final ProblemReporter reporter;
    private final Index index;
    private final Map<String, TreeSet<Location>> operations = new HashMap<>();

    FindingReport(SwaggerFindings findings, Map<ObjectNode, Origin> origins, ProblemReporter reporter) {
        this.findings = findings;
        this.origins = origins;
        this.reporter = reporter;
        this.index = reporter.index();
        origins.forEach((node, origin) -> {
            if (origin.object() == OpenApiObject.OPERATION
                    && node.path("operationId").isTextual()) {
                operations
                        .computeIfAbsent(node.get("operationId").textValue(), id -> new TreeSet<>())
                        .add(origin.at());
            }
        });
    }

    /** Reports every finding that is not a false one. */
    void report() {
        for (Finding finding : findings.found()) {
            FindingPlace place = FindingPlace.of(findings.object(finding.object()), finding.path(), origins);
            TreeSet<Location> sharing = sharing(place);
            if (!FalseFinding.isFalse(new FalseFinding.Context(finding, place, index, sharing.size() > 1))) {
                report(finding, place, sharing);
            }
        }
    }

    private TreeSet<Location> sharing(FindingPlace place) {
        String id = place.node().path("operationId").asText("");
        return operations.getOrDefault(id, new TreeSet<>());
    }

    private void report(Finding finding, FindingPlace place, TreeSet<Location> sharing) {
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
                        ProblemSeverity.ERROR,
                        field,
                        "'" + key + "' is not of type " + finding.type().strip(),
                        "write a value of that type");
            case MISSING ->
                report(
                        ProblemSeverity.ERROR,
                        place.at(),
                        "the field '" + key + "' of the " + object + " is missing",
                        "add it");
            case UNSUPPORTED ->
                report(
                        ProblemSeverity.ERROR,
                        place.at(),
                        "the " + object + " has " + key,
                        "keep one of schema and content, with one media type");
            case REPEATED ->
                report(
                        ProblemSeverity.ERROR,
                        field,
                        "the operationId is also at "
                                + index.place(first(sharing, place).child(key)),
                        "give each operation its own");
            case REPEATED_TAG -> {
                Location item = place.itemNamed(key);
                report(
                        ProblemSeverity.WARNING,
                        item == null ? place.at() : item,
                        "the tag '" + key + "' is given twice",
                        "keep one");
            }
            case RESERVED ->
                report(
                        ProblemSeverity.WARNING,
                        field,
                        "names like '" + key + "' belong to the OpenAPI Initiative",
                        "use another extension name");
            case WARNING -> sentence(place, key);
        }
    }

    private static Location first(TreeSet<Location> sharing, FindingPlace place) {
        return sharing.stream().filter(at -> !at.equals(place.at())).findFirst().orElse(place.at());
    }

    private void sentence(FindingPlace place, String sentence) {
        boolean harmless = sentence.startsWith("examples already defined") || sentence.contains("regular expression");
        report(
                harmless ? ProblemSeverity.WARNING : ProblemSeverity.ERROR,
                place.at(),
                sentence,
                "correct the " + place.object().title());
    }

    private void report(ProblemSeverity severity, Location at, String what, String fix) {
        reporter.report(severity, "InvalidOpenApi", at, what, fix);
    }
}
