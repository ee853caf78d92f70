package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** A few texts are found by their hash codes, also where these are the same. */
class SmallStringSetTest {

    /** All of one hash code. */
    private static final List<String> ALIKE =
            List.of("AaAaAa", "AaAaBB", "AaBBAa", "AaBBBB", "BBAaAa", "BBAaBB", "BBBBBB");

    @Test
    void textsOfOneHashCodeAreToldApart() {
        assertThat(ALIKE).extracting(String::hashCode).containsOnly("BBBBAa".hashCode());
        SmallStringSet texts = SmallStringSet.of(ALIKE.toArray(String[]::new));

        assertThat(ALIKE).allMatch(texts::contains);
        assertThat(texts.contains("BBBBAa")).isFalse();
        assertThat(texts.contains("")).isFalse();
    }

    @Test
    void noneAndTheEmptyText() {
        assertThat(SmallStringSet.of().contains("")).isFalse();
        assertThat(SmallStringSet.of("").contains("")).isTrue();
        assertThat(SmallStringSet.of("").contains("\0")).isFalse();
    }

    @Test
    void theyAreTheTextsAndNoOthers() {
        SplittableRandom random = new SplittableRandom(7);
        for (int round = 0; round < 2_000; round++) {
            Set<String> known = new HashSet<>();
            int count = random.nextInt(9);
            while (known.size() < count) {
                known.add(text(random));
            }
            SmallStringSet texts = SmallStringSet.of(known.toArray(String[]::new));
            assertThat(known).allMatch(texts::contains);
            String[] others = new String[50];
            Arrays.setAll(others, i -> text(random));
            assertThat(others)
                    .allSatisfy(other -> assertThat(texts.contains(other)).isEqualTo(known.contains(other)));
        }
    }

    private static String text(SplittableRandom random) {
        return random.ints(random.nextInt(4), 'a', 'd')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
