package dev.plumbline.core.emit.docs.body;

import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.rule.RuleEntry;
import dev.plumbline.core.emit.docs.wording.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Rules that are one to a reader: the cases of what fields demand of each other ({@code a} with 1, {@code a} with 2), or what
 * is demanded of one field in each mode. Most have one member.
 *
 * @param members at least one, in the order of the document
 */
record RuleFamily(List<RuleEntry> members) {

    RuleFamily {
        members = List.copyOf(members);
    }

    /** The families of a body's rules, each where its first member is; advice stands alone. */
    static List<RuleFamily> of(List<RuleEntry> entries, int modes) {
        List<List<RuleEntry>> families = new ArrayList<>();
        for (RuleEntry entry : entries) {
            families.stream()
                    .filter(family -> family.stream().allMatch(member -> isCase(member, entry))
                            || family.stream().allMatch(member -> isOfMode(member, entry, modes)))
                    .findFirst()
                    .ifPresentOrElse(family -> family.add(entry), () -> families.add(new ArrayList<>(List.of(entry))));
        }
        return families.stream().flatMap(RuleFamily::whole).toList();
    }

    /** What is demanded of one field in one mode alone is no choice between modes. */
    private static Stream<RuleFamily> whole(List<RuleEntry> members) {
        boolean differ = members.stream().map(RuleEntry::modes).distinct().count() > 1
                || members.get(0).fields().size() > 1;
        return differ
                ? Stream.of(new RuleFamily(members))
                : members.stream().map(member -> new RuleFamily(List.of(member)));
    }

    private static boolean isCase(RuleEntry one, RuleEntry other) {
        return isOfSameFields(one, other)
                && one.fields().size() > 1
                && one.modes().equals(other.modes())
                && Objects.equals(one.source(), other.source())
                && one.demands().size() == 1
                && other.demands().size() == 1
                && shape(one.demands().keySet().iterator().next())
                        .equals(shape(other.demands().keySet().iterator().next()));
    }

    private static boolean isOfMode(RuleEntry one, RuleEntry other, int modes) {
        return isOfSameFields(one, other)
                && one.fields().size() == 1
                && one.modes().size() < modes
                && other.modes().size() < modes;
    }

    private static boolean isOfSameFields(RuleEntry one, RuleEntry other) {
        return !one.advisory() && !other.advisory() && one.fields().equals(other.fields());
    }

    /** What is demanded without the names and values that it is demanded of. */
    private static String shape(Line demand) {
        StringBuilder shape = new StringBuilder();
        shape(demand.parts(), shape);
        return shape.toString().replaceAll("#(?:(?:, | or | and )#)+", "#").replace("is one of #", "is #");
    }

    private static void shape(List<Inline> parts, StringBuilder shape) {
        for (Inline part : parts) {
            if (part instanceof Inline.Code) {
                shape.append('#');
            } else if (part instanceof Inline.Group group) {
                shape(group.parts(), shape);
            } else if (part instanceof Inline.Bilingual bilingual) {
                shape(bilingual.english().parts(), shape);
            } else if (part instanceof Inline.Sentence sentence) {
                shape(sentence.clauses().parts(), shape);
            } else if (part instanceof Inline.Listed listed) {
                for (int i = 0; i < listed.lines().size(); i++) {
                    shape.append(i == 0 ? "" : i + 1 < listed.lines().size() ? listed.separator() : listed.last());
                    shape(listed.lines().get(i).parts(), shape);
                }
            } else {
                shape.append(Line.EMPTY.then(part).text());
            }
        }
    }

    boolean isOne() {
        return members.size() == 1;
    }

    RuleEntry first() {
        return members.get(0);
    }

    /** Whether its members hold in different modes. */
    boolean isByMode() {
        return !isOne() && first().fields().size() == 1;
    }

    /** Whether all of them have the same source. */
    boolean hasOneSource() {
        return members.stream().allMatch(member -> Objects.equals(member.source(), first().source()));
    }

    /** What several are called together. */
    Line title() {
        List<Line> fields = first().fields().stream().map(Line::code).toList();
        return isByMode()
                ? fields.get(0).then(" by mode")
                : Line.words("How ").then(Sentences.and(fields)).then(" go together");
    }
}
