package dev.plumbline.core.fuzz;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.StringNode;

/** Draws numbers and strings at the edges of what is demanded. */
final class ScalarValues {

    private static final List<String> LIMITS =
            List.of("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf");

    private static final List<String> LETTERS = List.of("a", "b", "é", "𝒳", "1");

    /** Published documents allow texts of ten million letters; a list of such would fill the memory. */
    private static final int LONGEST = 5_000;

    private final Draw draw;

    ScalarValues(Draw draw) {
        this.draw = draw;
    }

    JsonNode number(Demands demands) {
        List<BigDecimal> limits = new ArrayList<>();
        // drafts before 6 have true and false for exclusive limits
        LIMITS.forEach(keyword -> demands.all(keyword).stream()
                .filter(JsonNode::isNumber)
                .forEach(limit -> limits.add(limit.decimalValue())));
        if (limits.isEmpty() || draw.chance(20)) {
            return Pool.number(draw);
        }
        BigDecimal limit = draw.of(limits);
        BigDecimal number = switch (draw.between(0, 5)) {
            case 0 -> limit;
            case 1 -> limit.add(BigDecimal.ONE);
            case 2 -> limit.subtract(BigDecimal.ONE);
            case 3 -> limit.add(new BigDecimal("0.1"));
            case 4 -> limit.multiply(new BigDecimal(draw.of("3", "-2", "100000", "1e20")));
            default -> limit.multiply(new BigDecimal(draw.of("0.5", "1.1", "1e-3")));
        };
        return JsonNodeFactory.instance.numberNode(number);
    }

    JsonNode text(Demands demands) {
        List<Integer> lengths = new ArrayList<>();
        for (String keyword : List.of("minLength", "maxLength")) {
            demands.all(keyword).stream()
                    .map(limit -> limit.decimalValue().intValueExact())
                    .filter(limit -> limit <= LONGEST)
                    .forEach(lengths::add);
        }
        if (lengths.isEmpty() || draw.chance(40)) {
            return Pool.text(draw);
        }
        StringBuilder text = new StringBuilder();
        for (int i = draw.of(lengths) + draw.between(-1, 1); i > 0; i--) {
            text.append(draw.of(LETTERS));
        }
        return StringNode.valueOf(text.toString());
    }
}
