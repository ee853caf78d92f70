package dev.plumbline.core.openapi;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.plumbline.core.openapi.SwaggerFindings.Finding;
import dev.plumbline.core.openapi.ViewTree.Origin;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.ProblemSeverity;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeSet;

/** Turns Swagger Parser's findings into problems with places, in our words. */
final class FindingReport {

    private final SwaggerFindings findings;
    private final Map<ObjectNode, Origin> origins;
    private final Index index;
    private final Map<String, TreeSet<Location>> operations = new HashMap<>();

    FindingReport(SwaggerFindings findings, Map<ObjectNode, Origin> origins, Index index) {
        this.findings = findings;
        this.origins = origins;
        this.index = index;
        origins.forEach((node, origin) -> {
            if (origin.object() == OpenApiObject.OPERATION
                    && node.path("operationId").isTextual()) {
                operations
                        .computeIfAbsent(node.get("operationId").textValue(), id -> new TreeSet<>())
                        .add(origin.at());
            }
        });
    }

    void addTo(Problems problems) {
        for (Finding finding : findings.found()) {
            FindingPlace place = FindingPlace.of(findings.object(finding.object()), finding.path(), origins);
            TreeSet<Location> sharing = sharing(place);
            if (!FalseFinding.isFalse(new FalseFinding.Context(finding, place, index, sharing.size() > 1))) {
                problems.add(problem(finding, place, sharing));
            }
        }
    }

    private TreeSet<Location> sharing(FindingPlace place) {
        String id = place.node().path("operationId").asText("");
        return operations.getOrDefault(id, new TreeSet<>());
    }

    private Problem problem(Finding finding, FindingPlace place, TreeSet<Location> sharing) {
        String key = finding.key();
        String object = place.object().title();
        Location field = place.child(key, origins).at();
        return switch (finding.kind()) {
            case UNEXPECTED ->
                problem(
                        ProblemSeverity.WARNING,
                        field,
                        "'" + key + "' is not a field of the " + object,
                        "correct the name, remove it, or start it with x-");
            case WRONG_TYPE ->
                problem(
                        ProblemSeverity.ERROR,
                        field,
                        "'" + key + "' is not of type " + finding.type().strip(),
                        "write a value of that type");
            case MISSING ->
                problem(
                        ProblemSeverity.ERROR,
                        place.at(),
                        "the field '" + key + "' of the " + object + " is missing",
                        "add it");
            case UNSUPPORTED ->
                problem(
                        ProblemSeverity.ERROR,
                        place.at(),
                        "the " + object + " has " + key,
                        "keep one of schema and content, with one media type");
            case REPEATED ->
                problem(
                        ProblemSeverity.ERROR,
                        field,
                        "the operationId is also at "
                                + index.place(first(sharing, place).child(key)),
                        "give each operation its own");
            case REPEATED_TAG -> {
                Location item = place.itemNamed(key);
                yield problem(
                        ProblemSeverity.WARNING,
                        item == null ? place.at() : item,
                        "the tag '" + key + "' is given twice",
                        "keep one");
            }
            case RESERVED ->
                problem(
                        ProblemSeverity.WARNING,
                        field,
                        "names like '" + key + "' belong to the OpenAPI Initiative",
                        "use another extension name");
            case WARNING -> sentence(place, key);
        };
    }

    private static Location first(TreeSet<Location> sharing, FindingPlace place) {
        return sharing.stream().filter(at -> !at.equals(place.at())).findFirst().orElse(place.at());
    }

    private Problem sentence(FindingPlace place, String sentence) {
        boolean harmless = sentence.startsWith("examples already defined") || sentence.contains("regular expression");
        return problem(
                harmless ? ProblemSeverity.WARNING : ProblemSeverity.ERROR,
                place.at(),
                sentence,
                "correct the " + place.object().title());
    }

    private Problem problem(ProblemSeverity severity, Location at, String what, String fix) {
        return new Problem("InvalidOpenApi", severity, index.place(at), at.pointer(), what, fix);
    }
}
