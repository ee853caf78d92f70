package dev.plumbline.core.schema.regex;

import dev.plumbline.formats.regex.EcmaNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Writes an expression out as rows, as far as {@link PlainPattern} says that this is right. */
final class PlainRows {

    /** What a row is made of before it is known to be one. */
    private sealed interface Piece {}

    private record Anchor(char letter) implements Piece {}

    private record Many(CharacterRanges characters, int min, int max) implements Piece {}

    private final int mostRows;
    private final int mostTurns;

    private PlainRows(int mostRows, int mostTurns) {
        this.mostRows = mostRows;
        this.mostTurns = mostTurns;
    }

    static Optional<List<PlainPattern.Row>> of(EcmaNode node, int mostRows, int mostTurns) {
        Optional<List<List<Piece>>> options = new PlainRows(mostRows, mostTurns).options(node);
        if (options.isEmpty()) {
            return Optional.empty();
        }
        List<PlainPattern.Row> rows = new ArrayList<>();
        for (List<Piece> option : options.get()) {
            Optional<PlainPattern.Row> row = row(option);
            if (row.isEmpty()) {
                return Optional.empty();
            }
            rows.add(row.get());
        }
        return Optional.of(rows);
    }

    private Optional<List<List<Piece>>> options(EcmaNode node) {
        if (node instanceof EcmaNode.OneCharacter one) {
            return characters(one).map(found -> List.of(List.of(new Many(found, 1, 1))));
        }
        if (node instanceof EcmaNode.Place place) {
            return place.letter() == '^' || place.letter() == '$'
                    ? Optional.of(List.of(List.of(new Anchor(place.letter()))))
                    : Optional.empty();
        }
        if (node instanceof EcmaNode.Group group) {
            return options(group.body());
        }
        if (node instanceof EcmaNode.Sequence sequence) {
            return product(sequence.parts());
        }
        if (node instanceof EcmaNode.Alternatives any) {
            return union(any.options());
        }
        return node instanceof EcmaNode.Repeat repeat ? repeated(repeat) : Optional.empty();
    }

    private static Optional<CharacterRanges> characters(EcmaNode.OneCharacter one) {
        boolean isVague = one instanceof EcmaNode.Property
                || one instanceof EcmaNode.CharacterClass brackets
                        && brackets.items().stream().anyMatch(EcmaNode.Property.class::isInstance);
        return isVague ? Optional.empty() : Optional.of(CharacterRanges.of(one));
    }

    private Optional<List<List<Piece>>> product(List<EcmaNode> parts) {
        List<List<Piece>> all = List.of(List.of());
        for (EcmaNode part : parts) {
            Optional<List<List<Piece>>> next = options(part);
            if (next.isEmpty() || next.get().size() * all.size() > mostRows) {
                return Optional.empty();
            }
            List<List<Piece>> longer = new ArrayList<>();
            for (List<Piece> before : all) {
                for (List<Piece> after : next.get()) {
                    List<Piece> both = new ArrayList<>(before);
                    both.addAll(after);
                    longer.add(both);
                }
            }
            all = longer;
        }
        return Optional.of(all);
    }

    private Optional<List<List<Piece>>> union(List<EcmaNode> nodes) {
        List<List<Piece>> all = new ArrayList<>();
        for (EcmaNode node : nodes) {
            Optional<List<List<Piece>>> next = options(node);
            if (next.isEmpty() || all.size() + next.get().size() > mostRows) {
                return Optional.empty();
            }
            all.addAll(next.get());
        }
        return Optional.of(all);
    }

    private Optional<List<List<Piece>>> repeated(EcmaNode.Repeat repeat) {
        Optional<List<List<Piece>>> body = options(repeat.body());
        if (body.isEmpty()) {
            return body;
        }
        if (body.get().size() == 1
                && body.get().get(0).size() == 1
                && body.get().get(0).get(0) instanceof Many one
                && one.min() == 1
                && one.max() == 1) {
            return Optional.of(List.of(List.of(new Many(one.characters(), repeat.min(), repeat.max()))));
        }
        if (repeat.max() > mostTurns) {
            return Optional.empty();
        }
        List<EcmaNode> turns = new ArrayList<>();
        for (int count = repeat.min(); count <= repeat.max(); count++) {
            List<EcmaNode> turn = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                turn.add(repeat.body());
            }
            turns.add(new EcmaNode.Sequence(turn));
        }
        return union(turns);
    }

    private static Optional<PlainPattern.Row> row(List<Piece> pieces) {
        boolean fromStart = !pieces.isEmpty() && pieces.get(0).equals(new Anchor('^'));
        boolean toEnd = !pieces.isEmpty() && pieces.get(pieces.size() - 1).equals(new Anchor('$'));
        int from = fromStart ? 1 : 0;
        List<Piece> inside = pieces.subList(from, Math.max(from, pieces.size() - (toEnd ? 1 : 0)));
        List<Many> runs = new ArrayList<>();
        for (Piece piece : inside) {
            if (!(piece instanceof Many next)) {
                return Optional.empty();
            }
            add(runs, next);
        }
        if (!toEnd) {
            least(runs, runs.size() - 1, -1);
        }
        if (!fromStart) {
            least(runs, 0, 0);
        }
        return runs(runs, toEnd).map(left -> new PlainPattern.Row(fromStart, toEnd, left));
    }

    /** Two runs of the same characters are one. */
    private static void add(List<Many> runs, Many next) {
        Many last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
        if (last != null && last.characters().equals(next.characters())) {
            boolean endless = last.max() == Integer.MAX_VALUE || next.max() == Integer.MAX_VALUE;
            int max = endless ? Integer.MAX_VALUE : Math.addExact(last.max(), next.max());
            runs.set(runs.size() - 1, new Many(last.characters(), last.min() + next.min(), max));
        } else if (next.max() > 0) {
            runs.add(next);
        }
    }

    /** The run at an end that is open takes no more than it must; where it need not take any, it is none. */
    private static void least(List<Many> runs, int at, int step) {
        int index = at;
        while (!runs.isEmpty() && index >= 0 && index < runs.size()) {
            Many run = runs.get(index);
            if (run.min() > 0) {
                runs.set(index, new Many(run.characters(), run.min(), run.min()));
                return;
            }
            runs.remove(index);
            index = step < 0 ? index - 1 : 0;
        }
    }

    private static Optional<List<PlainPattern.Run>> runs(List<Many> runs, boolean toEnd) {
        List<PlainPattern.Run> all = new ArrayList<>();
        for (int i = 0; i < runs.size(); i++) {
            Many run = runs.get(i);
            List<Many> later = runs.subList(i + 1, runs.size());
            if (run.min() == run.max() || isApart(run, later)) {
                all.add(run(run.characters(), run, 0));
            } else if (toEnd && later.stream().allMatch(each -> each.min() == each.max() && isAscii(each))) {
                all.add(run(
                        run.characters(),
                        run,
                        later.stream().mapToInt(Many::min).sum()));
            } else if (!toEnd && later.size() == 1 && later.get(0).max() == 1) {
                all.add(run(run.characters().without(later.get(0).characters()), run, 0));
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(all);
    }

    /** Whether no run that could come next starts with a character that this one could take. */
    private static boolean isApart(Many run, List<Many> later) {
        for (Many next : later) {
            if (run.characters().intersects(next.characters())) {
                return false;
            }
            if (next.min() > 0) {
                return true;
            }
        }
        return true;
    }

    private static boolean isAscii(Many run) {
        return run.characters().ranges().stream().allMatch(range -> range.to() < 0x80);
    }

    private static PlainPattern.Run run(CharacterRanges characters, Many run, int left) {
        return new PlainPattern.Run(
                characters.ranges().stream()
                        .flatMap(range -> List.of(range.from(), range.to()).stream())
                        .collect(Collectors.toList()),
                run.min(),
                run.max(),
                left);
    }
}
