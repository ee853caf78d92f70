package dev.plumbline.linker;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
import java.util.function.IntSupplier;
import java.util.function.IntToLongFunction;
import java.util.function.LongSupplier;
import java.util.function.ObjIntConsumer;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Makes lambdas of every kind, and says what they give. */
final class Sample implements Callable<List<String>> {

    private static final Comparator<String> BY_LENGTH =
            Comparator.comparingInt(String::length).reversed();

    private final String own = "own";
    private final List<String> said = new ArrayList<>();

    /** Its default method is one of {@link Function}, too, and means something else. */
    interface Named extends Serializable {
        String name(String of);

        default <V> Function<V, String> compose(Function<? super V, ? extends String> before) {
            return value -> "named " + name(before.apply(value));
        }
    }

    interface Alike {
        String name(String of);

        default <V> Function<V, String> compose(Function<? super V, ? extends String> before) {
            return value -> "alike " + name(before.apply(value));
        }
    }

    private interface Hidden {
        long all(boolean a, byte b, char c, short d, int e, long f, float g, double h);
    }

    interface WithPrivate {
        private String inner(String text) {
            return "private " + text;
        }

        default Supplier<String> supplier(String text) {
            return () -> inner(text);
        }

        static Supplier<String> fixed() {
            return () -> "fixed";
        }
    }

    static final class Nested<T> {
        private final T value;

        private Nested(T value) {
            this.value = value;
        }

        Supplier<String> text() {
            return () -> value + "!" + secret();
        }

        private static String secret() {
            return "secret";
        }
    }

    @Override
    public List<String> call() {
        kept(true, (byte) 1, 'c', (short) 2, 3, 4L, 5f, 6d, "text");
        converted();
        referred();
        shared();
        compared();
        return said;
    }

    private void kept(
            boolean truth,
            byte small,
            char letter,
            short two,
            int three,
            long four,
            float five,
            double six,
            String text) {
        Supplier<String> all = () -> own + truth + small + letter + two + three + four + five + six + text;
        said.add(all.get());
        IntSupplier sum = () -> small + two + three + letter;
        said.add("" + sum.getAsInt());
        DoubleUnaryOperator times = value -> value * six * five;
        said.add("" + times.applyAsDouble(2));
        LongSupplier longer = () -> four + three;
        said.add("" + longer.getAsLong());
        Hidden hidden = (a, b, c, d, e, f, g, h) -> (a ? 1 : 0) + b + c + d + e + f + (long) g + (long) h + four;
        said.add("" + hidden.all(truth, small, letter, two, three, four, five, six));
        Predicate<String> same = text::equals;
        said.add("" + same.negate().test("text") + same.or(String::isEmpty).test(""));
    }

    private void converted() {
        ToIntFunction<Integer> unboxed = Integer::intValue;
        Function<Integer, Integer> boxed = value -> value + 1;
        ToLongFunction<Integer> widened = Integer::intValue;
        ToDoubleFunction<Long> doubled = Long::longValue;
        IntToLongFunction longer = Math::abs;
        IntFunction<Object> object = Integer::valueOf;
        Function<Character, Boolean> letter = Character::isLetter;
        Function<Short, Double> toDouble = Sample::half;
        Consumer<String> dropped = said::add;
        ObjIntConsumer<List<Long>> wide = (list, value) -> list.add((long) value);
        BiFunction<Byte, Float, Object> two = (b, f) -> b + f;
        IntPredicate even = value -> value % 2 == 0;
        said.add("" + unboxed.applyAsInt(7) + boxed.apply(8) + widened.applyAsLong(9) + doubled.applyAsDouble(10L));
        said.add("" + longer.applyAsLong(-11) + object.apply(12) + letter.apply('x') + toDouble.apply((short) 13));
        dropped.accept("dropped");
        List<Long> longs = new ArrayList<>();
        wide.accept(longs, 14);
        said.add(longs + "" + two.apply((byte) 1, 2.5f) + even.test(3)
                + even.and(v -> v > 2).test(4));
        Map<String, Integer> counts = Map.of("one", 1);
        ToIntFunction<String> count = counts::get;
        said.add("" + count.applyAsInt("one"));
    }

    private static double half(double value) {
        return value / 2;
    }

    private void referred() {
        Function<String, StringBuilder> made = StringBuilder::new;
        Supplier<List<String>> list = ArrayList::new;
        IntFunction<String[]> array = String[]::new;
        Function<Object, Nested<Object>> nested = Nested::new;
        said.add(made.apply("built").reverse() + "" + list.get() + array.apply(2).length);
        said.add(nested.apply("value").text().get());
        said.add(new WithPrivate() {}.supplier("words").get()
                + WithPrivate.fixed().get());
        said.add(Stream.of("a", "ccc", "bb").sorted(BY_LENGTH).collect(Collectors.joining(" ")));
        said.add(IntStream.range(0, 9)
                        .filter(i -> i % 2 == 1)
                        .mapToObj(Integer::toString)
                        .toList() + "");
        Callable<Callable<String>> inner = () -> () -> own + said.size();
        try {
            said.add(inner.call().call());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        Supplier<String> serializable = (Supplier<String> & Serializable) () -> own + "serializable";
        said.add(serializable.get());
    }

    private record All(
            boolean a, byte b, char c, short d, int e, long f, float g, double h, String text, List<String> list) {}

    private record None() {}

    private record Generic<T extends Comparable<T>>(T value) {}

    private void compared() {
        All one = new All(true, (byte) 1, 'c', (short) 2, -3, 4L << 40, 5f, -0.0, "text", List.of("a"));
        List<Object> others = List.of(
                new All(true, (byte) 1, 'c', (short) 2, -3, 4L << 40, 5f, -0.0, "te".concat("xt"), List.of("a")),
                new All(false, (byte) 1, 'c', (short) 2, -3, 4L << 40, 5f, -0.0, "text", List.of("a")),
                new All(true, (byte) 1, 'c', (short) 2, -3, 4L, 5f, -0.0, "text", List.of("a")),
                new All(true, (byte) 1, 'c', (short) 2, -3, 4L << 40, Float.NaN, -0.0, "text", List.of("a")),
                new All(true, (byte) 1, 'c', (short) 2, -3, 4L << 40, 5f, 0.0, "text", List.of("a")),
                new All(true, (byte) 1, 'c', (short) 2, -3, 4L << 40, 5f, -0.0, "text", List.of("b")),
                new None(),
                new Generic<>("text"),
                new Generic<>(7));
        for (Object other : others) {
            said.add(one.equals(other) + " " + other.equals(other) + " " + other.hashCode() + " " + other);
        }
        said.add("" + one.equals(null) + new None().equals(new None()) + new Generic<>("a").equals(new Generic<>("a")));
    }

    private void shared() {
        Named named = String::trim;
        Alike alike = String::trim;
        Function<String, String> function = String::trim;
        Function<String, String> again = String::trim;
        said.add(named.compose((Integer i) -> " " + i).apply(1));
        said.add(alike.compose((Integer i) -> " " + i).apply(2));
        said.add(function.compose((Integer i) -> " " + i).apply(3) + again.apply(" 4 "));
    }
}
