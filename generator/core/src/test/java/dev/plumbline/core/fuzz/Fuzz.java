package dev.plumbline.core.fuzz;

import dev.plumbline.core.schema.vocabulary.Edition;
import java.util.Comparator;
import java.util.Optional;

/** A long run, started by hand: {@code mvn -Pfuzz -pl generator/core -am -Dpairs=100000 -Dseed=1 -Ddialect=draft-07}. */
public final class Fuzz {

    private static final int MOST_PRINTED = 20;

    private Fuzz() {}

    /** Exits with 1 where there is a disagreement; the smallest are printed, each made smaller. */
    public static void main(String[] args) {
        Fuzzing newest = Fuzzing.ofAll(Long.getLong("seed", 1));
        Optional<Edition> older = Optional.ofNullable(System.getProperty("dialect"))
                .flatMap(Edition::ofOption)
                .filter(dialect -> dialect != Edition.JSON_SCHEMA_2020_12);
        Fuzzing run = older.map(newest::in).orElse(newest);
        run.run(Integer.getInteger("pairs", 100_000));
        System.out.println(run.figures());
        System.out.println(run.disagreements().size() + " disagreements");
        run.disagreements().stream()
                .sorted(Comparator.comparingInt(each -> each.schema().toString().length()))
                .limit(MOST_PRINTED)
                .map(found -> older.isPresent() ? found : Shrinking.smallest(found))
                .forEach(System.out::println);
        System.exit(run.disagreements().isEmpty() ? 0 : 1);
    }
}
