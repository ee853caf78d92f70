package dev.plumbline.core.load;

import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;

/** Merge keys are YAML 1.1's. What they mean is clear, but not every tool that reads OpenAPI knows them. */
final class MergeKeys {

    private MergeKeys() {}

    /** The document; where it has merge keys, that is told once. */
    static Document told(Document document, Problems problems) {
        Place place = document.places().merge();
        if (place != null) {
            problems.add(Problem.warning(
                    "MergeKey",
                    place,
                    "",
                    "YAML 1.2 has no merge key <<; it is taken for what it is in YAML 1.1",
                    "write the properties out, or use $ref"));
        }
        return document;
    }
}
