package dev.plumbline.core.read;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says once for a document what becomes of its XML: a document with XML has it nearly everywhere. */
final class XmlBodies {

    private final Set<Location> asText = new LinkedHashSet<>();
    private final Set<Location> leftOut = new LinkedHashSet<>();

    /** Takes down a body that is XML, and is a text for callers. */
    void asText(Location at) {
        asText.add(at);
    }

    /** Takes down an XML body that stands beside one that callers get in its stead. */
    void leftOut(Location at) {
        leftOut.add(at);
    }

    void report(ProblemReporter reporter) {
        Location text = first(asText);
        if (text != null) {
            reporter.warning(
                    "XmlAsText",
                    text,
                    bodies(asText.size()) + " XML, which is sent and read as text: nothing is checked",
                    "describe it as JSON, where the server speaks it");
        }
        Location other = first(leftOut);
        if (other != null) {
            reporter.warning(
                    "XmlLeftOut",
                    other,
                    bodies(leftOut.size()) + " XML beside something else; the XML is left out",
                    "nothing, if callers can do with what stands beside it");
        }
    }

    private static @Nullable Location first(Set<Location> places) {
        return places.isEmpty() ? null : places.iterator().next();
    }

    private static String bodies(int count) {
        return count == 1 ? "this body is" : "this body and " + (count - 1) + " more are";
    }
}
