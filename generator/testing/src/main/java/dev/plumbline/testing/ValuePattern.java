package dev.plumbline.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What a fixture says of a header's or a parameter's values: {@code equalTo}, {@code absent} or {@code hasExactly}. */
final class ValuePattern {

    private ValuePattern() {}

    static Predicate<List<String>> of(FixtureObject json) {
        String equal = json.text("equalTo");
        JsonNode exactly = json.get("hasExactly");
        boolean absent = json.is("absent");
        json.end();
        if (absent) {
            return List::isEmpty;
        }
        if (exactly != null) {
            List<String> wanted = new ArrayList<>();
            exactly.forEach(each -> {
                FixtureObject one = new FixtureObject(each, "hasExactly");
                wanted.add(String.valueOf(one.text("equalTo")));
                one.end();
            });
            return values -> values.size() == wanted.size() && values.containsAll(wanted);
        }
        if (equal == null) {
            throw json.wrong("one of `equalTo`, `hasExactly` and `absent` is needed");
        }
        return values -> values.contains(equal);
    }
}
