package dev.plumbline.core.fuzz;

import tools.jackson.databind.node.ObjectNode;

/** Keywords that say something and decide nothing. */
final class Annotations {

    private Annotations() {}

    static void add(ObjectNode schema, Draw draw) {
        switch (draw.between(0, 9)) {
            case 0 -> schema.put("title", draw.of(Pool.TEXTS));
            case 1 -> schema.put("description", "Says what is meant: */ \\u002a @x {@code y}.");
            case 2 -> schema.put("format", draw.of("email", "date", "ipv4", "unknown"));
            case 3 -> schema.put("contentEncoding", "base64");
            case 4 ->
                schema.put("contentMediaType", "application/json")
                        .putObject("contentSchema")
                        .put("const", 1);
            case 5 -> schema.put("deprecated", draw.chance(50));
            case 6 -> schema.put(draw.of("readOnly", "writeOnly"), true);
            case 7 -> schema.putArray("examples").add(Values.any(draw, 1));
            case 8 -> schema.put("$comment", "nothing").set("default", Values.any(draw, 1));
            default -> schema.set("x-unknown", Values.any(draw, 2));
        }
    }
}
