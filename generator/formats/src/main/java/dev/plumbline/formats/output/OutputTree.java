package dev.plumbline.formats.output;

import dev.plumbline.runtime.validation.EvaluationStep;
import dev.plumbline.runtime.validation.Violation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** What the <em>detailed</em> form nests: a node for each applicator, on each value that it applies to. */
final class OutputTree {

    /** An applicator on a value. */
    private record Place(String keywordLocation, String instanceLocation) {}

    private final Place place;
    private final Map<Place, OutputTree> inside = new LinkedHashMap<>();
    private @Nullable Violation violation;

    private OutputTree(Place place) {
        this.place = place;
    }

    /** The units below the root. */
    static List<ObjectNode> units(List<Violation> violations) {
        OutputTree root = new OutputTree(new Place("", ""));
        for (Violation violation : violations) {
            root.add(violation);
        }
        return units(root.inside.values());
    }

    private static List<ObjectNode> units(Collection<OutputTree> trees) {
        List<ObjectNode> units = new ArrayList<>();
        for (OutputTree tree : trees) {
            units.add(tree.unit());
        }
        return units;
    }

    private void add(Violation added) {
        OutputTree node = this;
        String instance = "";
        for (EvaluationStep step : EvaluationStep.of(added.keywordLocation())) {
            node = node.at(new Place(added.keywordLocation().substring(0, step.keywordEnd()), instance));
            instance = step.descends() ? deeper(added.instancePointer(), instance) : instance;
            node = node.at(new Place(added.keywordLocation().substring(0, step.end()), instance));
        }
        // Two of one keyword on one value, such as two properties that are missing, stand beside each other.
        Place last = new Place(added.keywordLocation(), added.instancePointer());
        OutputTree leaf = node.inside.containsKey(last) && node.inside.get(last).violation != null
                ? node.beside(last)
                : node.at(last);
        leaf.violation = added;
    }

    private OutputTree at(Place other) {
        return other.equals(place) ? this : inside.computeIfAbsent(other, OutputTree::new);
    }

    private OutputTree beside(Place last) {
        OutputTree leaf = new OutputTree(last);
        inside.put(new Place(last.keywordLocation(), last.instanceLocation() + " " + inside.size()), leaf);
        return leaf;
    }

    private static String deeper(String whole, String instance) {
        int next = whole.indexOf('/', instance.length() + 1);
        return next < 0 ? whole : whole.substring(0, next);
    }

    private ObjectNode unit() {
        List<OutputTree> children = new ArrayList<>(inside.values());
        if (violation != null && children.isEmpty()) {
            return OutputUnit.of(violation);
        }
        if (violation == null && children.size() == 1) {
            return children.get(0).unit();
        }
        Violation some = some();
        ObjectNode unit = violation != null
                ? OutputUnit.of(violation)
                : OutputUnit.around(some, place.keywordLocation(), place.instanceLocation());
        unit.putArray(OutputUnit.list(some)).addAll(units(children));
        return unit;
    }

    private Violation some() {
        return violation != null ? violation : inside.values().iterator().next().some();
    }
}
