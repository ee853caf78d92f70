package dev.plumbline.tests.corpus;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * Values of raw schemas. Most are legal: what is hard to meet by construction ({@code not}, {@code if}, overlapping branches)
 * is left to a validator and another attempt. The same attempt gives the same values.
 */
final class Instances {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int DEEP = 5;
    private static final int TOO_DEEP = 24;

    /** Values, after which only what is required is made: some schemas have all others in them. */
    private static final int MANY = 300;

    private final Random random;
    private final boolean request;
    private final int attempt;
    private int made;

    /** Whether the first attempt, too, takes others than the first of each kind: for items that must differ. */
    private boolean varied;

    /**
     * @param seed where the random numbers start
     * @param request whether it is sent, and so has nothing that is read only; else nothing that is write only
     * @param attempt from 0: the first takes the document's examples and everything optional, the last nothing optional
     */
    Instances(long seed, boolean request, int attempt) {
        this.random = new Random(seed * 31 + attempt);
        this.request = request;
        this.attempt = attempt;
    }

    /** How many attempts are different in kind. */
    static final int ATTEMPTS = 16;

    /** A value for a schema; throws {@link NoInstanceException} where none is found. */
    JsonNode of(RawNode schema) {
        return value(List.of(schema), 0);
    }

    /** Whether what is optional is there this time. */
    boolean wants() {
        return attempt == 0 || attempt == 2 || attempt < ATTEMPTS - 4 && random.nextInt(3) > 0;
    }

    /** Whether the document's own examples are taken. */
    boolean takesExamples() {
        return attempt < 2;
    }

    private JsonNode value(List<RawNode> schemas, int depth) {
        if (depth > TOO_DEEP) {
            throw new NoInstanceException("the schema asks for itself without an end");
        }
        made++;
        Conjunction all = new Conjunction();
        schemas.forEach(schema -> flatten(schema, all));
        meetCondition(all);
        if (takesExamples()) {
            Optional<JsonNode> example =
                    all.parts.stream().flatMap(part -> example(part).stream()).findFirst();
            if (example.isPresent()) {
                return example.get();
            }
        }
        List<JsonNode> listed = listed(all);
        if (!listed.isEmpty()) {
            return listed.get(attempt == 0 && !varied ? 0 : random.nextInt(listed.size()));
        }
        return switch (type(all)) {
            case "object" -> object(all, depth);
            case "array" -> array(all, depth);
            case "integer", "number" -> number(all);
            case "boolean" -> JSON.booleanNode(attempt == 0 || random.nextBoolean());
            case "null" -> JSON.nullNode();
            default -> JSON.stringNode(text(all));
        };
    }

    private static Optional<JsonNode> example(RawNode part) {
        JsonNode one = part.json().get("example");
        if (one != null) {
            return Optional.of(one).filter(value -> isOfKind(part, value));
        }
        JsonNode many = part.json().get("examples");
        return many != null && many.isArray() && !many.isEmpty()
                ? Optional.of(many.get(0)).filter(value -> isOfKind(part, value))
                : Optional.empty();
    }

    /** Whether an example is what its schema is about: many documents have texts with JSON in them. */
    static boolean isOfKind(RawNode schema, JsonNode value) {
        List<String> types = types(schema);
        if (types.isEmpty() && schema.json().has("properties")) {
            return value.isObject();
        }
        if (types.isEmpty() || value.isNull()) {
            return !value.isNull();
        }
        if (value.isContainer()) {
            return types.contains(value.isObject() ? "object" : "array");
        }
        return types.stream().anyMatch(type -> !type.equals("object") && !type.equals("array"));
    }

    /** The schemas that hold at once, and what a discriminator says. */
    private static final class Conjunction {
        private final Set<RawNode> parts = new LinkedHashSet<>();
        private final Map<String, String> discriminated = new LinkedHashMap<>();
        private final Map<String, JsonNode> against = new LinkedHashMap<>();
        private final List<RawNode> conditions = new ArrayList<>();
    }

    /** One of the conditions and what follows of it: by chance none of the others is met then, or a later attempt tries. */
    private void meetCondition(Conjunction all) {
        if (attempt > 2 && !all.conditions.isEmpty()) {
            RawNode chosen = all.conditions.get(random.nextInt(all.conditions.size()));
            chosen.find("if").ifPresent(condition -> flatten(condition, all));
            chosen.find("then").ifPresent(consequence -> flatten(consequence, all));
        }
    }

    private void flatten(RawNode schema, Conjunction all) {
        if (schema.json().isBoolean() && !schema.json().booleanValue()) {
            throw new NoInstanceException("nothing is allowed at " + schema);
        }
        if (!schema.json().isObject() || !all.parts.add(schema)) {
            return;
        }
        schema.text("$ref").ifPresent(reference -> flatten(schema.target(reference), all));
        if (schema.json().has("if")) {
            all.conditions.add(schema);
        }
        schema.find("allOf").map(RawNode::items).orElse(List.of()).forEach(part -> flatten(part, all));
        for (String choice : List.of("oneOf", "anyOf")) {
            schema.find(choice)
                    .map(RawNode::items)
                    .filter(branches -> !branches.isEmpty())
                    .ifPresent(branches -> {
                        RawNode branch = branch(branches, all);
                        discriminate(schema, branch, all);
                        flatten(branch, all);
                        if (choice.equals("oneOf") && attempt > 3 && attempt % 2 == 0) {
                            branches.stream()
                                    .filter(other -> !other.equals(branch))
                                    .forEach(other -> speakAgainst(other, all));
                        }
                    });
        }
        if (!schema.json().has("oneOf") && !schema.json().has("anyOf")) {
            discriminate(schema, null, all);
        }
    }

    /** One that fits beside what holds already. */
    private RawNode branch(List<RawNode> branches, Conjunction all) {
        List<RawNode> fitting = branches.stream()
                .filter(branch -> !types(branch.followed()).equals(List.of("null")))
                .toList();
        List<RawNode> from = fitting.isEmpty() ? branches : fitting;
        Set<String> wanted = new LinkedHashSet<>();
        all.parts.forEach(part -> wanted.addAll(types(part)));
        List<RawNode> typed = from.stream()
                .filter(branch -> wanted.isEmpty()
                        || types(branch.followed()).isEmpty()
                        || types(branch.followed()).stream().anyMatch(wanted::contains))
                .toList();
        from = typed.isEmpty() ? from : typed;
        return from.get(attempt < 3 ? Math.min(attempt, from.size() - 1) : random.nextInt(from.size()));
    }

    /** A property that the other branch would not take as it is: branches that overlap are told apart by what only one knows. */
    private void speakAgainst(RawNode other, Conjunction all) {
        Conjunction apart = new Conjunction();
        flatten(other, apart);
        Set<String> ours = new LinkedHashSet<>();
        all.parts.forEach(part -> part.find("properties")
                .ifPresent(some -> ours.addAll(some.properties().keySet())));
        for (RawNode part : apart.parts) {
            Map<String, RawNode> theirs =
                    part.find("properties").map(RawNode::properties).orElse(Map.of());
            for (Map.Entry<String, RawNode> property : theirs.entrySet()) {
                List<String> types = types(safelyFollowed(property.getValue()));
                if (!ours.contains(property.getKey()) && !types.isEmpty()) {
                    boolean text = types.contains("string");
                    all.against.put(property.getKey(), text ? JSON.numberNode(0) : JSON.stringNode("other"));
                    return;
                }
            }
        }
    }

    private static void discriminate(RawNode schema, @Nullable RawNode branch, Conjunction all) {
        schema.find("discriminator").ifPresent(discriminator -> {
            String property = discriminator.text("propertyName").orElse("");
            List<String> names = new ArrayList<>();
            if (branch != null) {
                names.add(branch.followed().name());
                branch.text("$ref")
                        .ifPresent(reference ->
                                names.add(0, branch.target(reference).name()));
            } else {
                all.parts.stream()
                        .filter(part -> part.pointer().matches("/components/schemas/[^/]+"))
                        .forEach(part -> names.add(part.name()));
            }
            Map<String, RawNode> mapping =
                    discriminator.find("mapping").map(RawNode::properties).orElse(Map.of());
            for (String name : names) {
                for (Map.Entry<String, RawNode> entry : mapping.entrySet()) {
                    String target = entry.getValue().json().asString("");
                    if (target.equals(name)
                            || target.endsWith("/" + name)
                            || target.endsWith("/" + name + ".yaml")
                            || target.endsWith("/" + name + ".yml")
                            || target.endsWith("/" + name + ".json")) {
                        all.discriminated.putIfAbsent(property, entry.getKey());
                        return;
                    }
                }
            }
            if (!names.isEmpty()) {
                all.discriminated.putIfAbsent(property, names.get(0));
            }
        });
    }

    private static List<JsonNode> listed(Conjunction all) {
        List<JsonNode> values = null;
        for (RawNode part : all.parts) {
            Collection<JsonNode> here = new ArrayList<>();
            if (part.json().has("const")) {
                here.add(part.json().get("const"));
            } else if (part.json().path("enum").isArray()) {
                boolean text = types(part).equals(List.of("string"));
                for (JsonNode value : part.json().get("enum")) {
                    // A name that YAML takes for a number is meant as the text that the type says.
                    JsonNode meant = text && value.isNumber() ? JSON.stringNode(value.asString()) : value;
                    if (!text || meant.isString() || meant.isNull()) {
                        here.add(meant);
                    }
                }
            } else {
                continue;
            }
            if (values == null) {
                values = new ArrayList<>(here);
            } else {
                values.retainAll(here);
            }
        }
        if (values == null) {
            return List.of();
        }
        if (values.size() > 1) {
            values.removeIf(JsonNode::isNull);
        }
        if (values.isEmpty()) {
            throw new NoInstanceException("no value is in all the lists");
        }
        return values;
    }

    private static List<String> types(RawNode schema) {
        JsonNode type = schema.json().path("type");
        List<String> types = new ArrayList<>();
        if (type.isString()) {
            types.add(type.stringValue());
        }
        type.forEach(one -> types.add(one.asString()));
        return types;
    }

    private static String type(Conjunction all) {
        List<String> types = null;
        for (RawNode part : all.parts) {
            List<String> here = types(part);
            if (here.contains("number")) {
                here = new ArrayList<>(here);
                here.add("integer");
            }
            if (!here.isEmpty()) {
                if (types == null) {
                    types = new ArrayList<>(here);
                } else {
                    types.retainAll(here);
                }
            }
        }
        if (types != null) {
            if (types.isEmpty()) {
                throw new NoInstanceException("no type fits all the schemas");
            }
            return types.stream()
                    .filter(type -> !type.equals("null"))
                    .findFirst()
                    .orElse("null");
        }
        for (RawNode part : all.parts) {
            JsonNode json = part.json();
            if (json.has("properties") || json.has("required") || json.has("additionalProperties")) {
                return "object";
            }
            if (json.has("items") || json.has("prefixItems")) {
                return "array";
            }
            if (json.has("minimum") || json.has("maximum") || json.has("multipleOf")) {
                return "number";
            }
        }
        return all.discriminated.isEmpty() ? "string" : "object";
    }

    private JsonNode object(Conjunction all, int depth) {
        Map<String, List<RawNode>> properties = new LinkedHashMap<>();
        Set<String> required = new LinkedHashSet<>();
        List<RawNode> others = new ArrayList<>();
        int least = 0;
        int most = Integer.MAX_VALUE;
        for (RawNode part : all.parts) {
            part.find("properties")
                    .map(RawNode::properties)
                    .orElse(Map.of())
                    .forEach((name, schema) -> properties
                            .computeIfAbsent(name, key -> new ArrayList<>())
                            .add(schema));
            if (part.json().path("required").isArray()) {
                part.json().get("required").forEach(name -> required.add(name.asString("")));
            }
            part.find("additionalProperties").ifPresent(others::add);
            least = Math.max(least, part.json().path("minProperties").asInt(0));
            most = Math.min(most, part.json().path("maxProperties").asInt(Integer.MAX_VALUE));
        }
        all.discriminated.keySet().forEach(name -> properties.computeIfAbsent(name, key -> new ArrayList<>()));
        required.addAll(all.discriminated.keySet());
        ObjectNode object = JSON.objectNode();
        Map<String, List<RawNode>> ordered = new LinkedHashMap<>(properties);
        required.forEach(name -> ordered.putIfAbsent(name, others));
        for (Map.Entry<String, List<RawNode>> property : ordered.entrySet()) {
            String name = property.getKey();
            boolean demanded = required.contains(name);
            boolean optional = depth < DEEP && made < MANY && object.size() < most && wants();
            if (hidden(property.getValue()) || !demanded && !optional) {
                continue;
            }
            try {
                object.set(name, property(name, property.getValue(), all, depth));
            } catch (NoInstanceException e) {
                if (demanded) {
                    throw e;
                }
            }
        }
        boolean open = others.isEmpty()
                || others.stream()
                        .noneMatch(other ->
                                other.json().isBoolean() && !other.json().booleanValue());
        boolean named = !others.isEmpty() && open && ordered.isEmpty() && depth < DEEP;
        if (open) {
            all.against.forEach(object::putIfAbsent);
        }
        for (int i = 1; open && (object.size() < least || named && i == 1); i++) {
            object.set("key" + i, value(others, depth + 1));
        }
        return object;
    }

    private JsonNode property(String name, List<RawNode> schemas, Conjunction all, int depth) {
        String said = all.discriminated.get(name);
        if (said != null) {
            Conjunction allowed = new Conjunction();
            schemas.forEach(schema -> flatten(schema, allowed));
            List<JsonNode> listed = listed(allowed);
            if (listed.isEmpty() || listed.contains(JSON.stringNode(said))) {
                return JSON.stringNode(said);
            }
        }
        return value(schemas, depth + 1);
    }

    /** Whether a property is not for this direction. */
    private boolean hidden(List<RawNode> schemas) {
        String not = request ? "readOnly" : "writeOnly";
        return schemas.stream()
                .anyMatch(schema -> schema.is(not) || safelyFollowed(schema).is(not));
    }

    private static RawNode safelyFollowed(RawNode schema) {
        return schema.json().has("$ref") ? schema.followed() : schema;
    }

    private JsonNode array(Conjunction all, int depth) {
        List<RawNode> items = new ArrayList<>();
        List<RawNode> first = List.of();
        int least = 0;
        int most = Integer.MAX_VALUE;
        boolean unique = false;
        for (RawNode part : all.parts) {
            part.find("items").ifPresent(items::add);
            first = part.find("prefixItems").map(RawNode::items).orElse(first);
            least = Math.max(least, part.json().path("minItems").asInt(0));
            most = Math.min(most, part.json().path("maxItems").asInt(Integer.MAX_VALUE));
            unique |= part.is("uniqueItems");
        }
        int wanted = Math.max(least, depth >= DEEP ? 0 : 1 + (attempt == 0 ? 0 : random.nextInt(2)));
        ArrayNode array = JSON.arrayNode();
        for (int i = 0; i < first.size() && i < most; i++) {
            array.add(value(List.of(first.get(i)), depth + 1));
        }
        for (int tries = 0; array.size() < Math.min(wanted, most) && tries < wanted + 50; tries++) {
            JsonNode item;
            varied = tries > 0 && unique;
            try {
                item = value(items, depth + 1);
            } catch (NoInstanceException e) {
                if (array.size() < least) {
                    throw e;
                }
                break;
            }
            boolean known = false;
            for (JsonNode earlier : array) {
                known |= earlier.equals(item);
            }
            if (!unique || !known) {
                array.add(item);
            }
        }
        varied = false;
        return array;
    }

    private JsonNode number(Conjunction all) {
        boolean integer = false;
        BigDecimal least = null;
        BigDecimal most = null;
        BigDecimal step = null;
        String format = "";
        for (RawNode part : all.parts) {
            JsonNode json = part.json();
            integer |= types(part).contains("integer") && !types(part).contains("number");
            format = part.text("format").orElse(format);
            least = larger(least, bound(json, "minimum", "exclusiveMinimum", 1));
            most = smaller(most, bound(json, "maximum", "exclusiveMaximum", -1));
            step = json.path("multipleOf").isNumber() ? json.get("multipleOf").decimalValue() : step;
        }
        integer |= format.startsWith("int") || format.startsWith("uint");
        BigDecimal from = least != null ? least : most != null ? most.subtract(BigDecimal.valueOf(10)) : BigDecimal.ONE;
        BigDecimal value = from.add(BigDecimal.valueOf(attempt == 0 && !varied ? 0 : random.nextInt(5)));
        if (most != null && value.compareTo(most) > 0) {
            value = most;
        }
        if (integer) {
            value = value.setScale(0, least == null ? RoundingMode.FLOOR : RoundingMode.CEILING);
        } else if (least == null && most == null && step == null) {
            value = value.add(new BigDecimal("0.5"));
        }
        if (step != null && step.signum() > 0) {
            value = value.divide(step, 0, RoundingMode.CEILING).multiply(step);
        }
        if (integer) {
            BigInteger whole = value.toBigInteger();
            return whole.bitLength() < 32 ? JSON.numberNode(whole.intValue()) : JSON.numberNode(whole);
        }
        return JSON.numberNode(value);
    }

    private static @Nullable BigDecimal bound(JsonNode json, String inclusive, String exclusive, int step) {
        JsonNode bound = json.path(inclusive);
        JsonNode beyond = json.path(exclusive);
        if (beyond.isNumber()) {
            return beyond.decimalValue().add(BigDecimal.valueOf(step));
        }
        if (!bound.isNumber()) {
            return null;
        }
        return beyond.asBoolean(false) ? bound.decimalValue().add(BigDecimal.valueOf(step)) : bound.decimalValue();
    }

    private static @Nullable BigDecimal larger(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.max(other);
    }

    private static @Nullable BigDecimal smaller(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other : other == null ? one : one.min(other);
    }

    private String text(Conjunction all) {
        int least = 0;
        int most = Integer.MAX_VALUE;
        String format = "";
        String pattern = null;
        boolean encoded = false;
        for (RawNode part : all.parts) {
            least = Math.max(least, part.json().path("minLength").asInt(0));
            most = Math.min(most, part.json().path("maxLength").asInt(Integer.MAX_VALUE));
            format = part.text("format").orElse(format);
            pattern = part.text("pattern").orElse(pattern);
            encoded |= part.text("contentEncoding").filter("base64"::equals).isPresent();
        }
        if (pattern != null) {
            String sample = "";
            for (int tries = 0; tries < 20; tries++) {
                sample = PatternSample.of(pattern, random);
                if (sample.length() >= least && sample.length() <= most) {
                    return sample;
                }
            }
            return sample;
        }
        String text = sample(encoded ? "byte" : format);
        if (text.length() > most) {
            text = text.substring(0, most);
        }
        return text + "x".repeat(Math.max(0, Math.min(least, 100_000) - text.length()));
    }

    private String sample(String format) {
        int n = attempt == 0 && !varied ? 1 : 1 + random.nextInt(9);
        return switch (format) {
            case "date-time" -> "2026-01-02T03:04:0" + n + "Z";
            case "date" -> "2026-01-0" + n;
            case "time" -> "03:04:0" + n + "Z";
            case "duration" -> "P" + n + "D";
            case "uuid" -> "00000000-0000-4000-8000-00000000000" + n;
            case "uri", "url", "iri" -> "https://example.com/" + n;
            case "uri-reference", "iri-reference" -> "/a/" + n;
            case "uri-template" -> "/a/{b}/" + n;
            case "email", "idn-email" -> "a" + n + "@example.com";
            case "hostname", "idn-hostname" -> "h" + n + ".example.com";
            case "ipv4", "ip" -> "192.0.2." + n;
            case "ipv6" -> "2001:db8::" + n;
            case "byte", "base64", "base64url" -> "cGx1bWI" + "=";
            case "json-pointer" -> "/a/" + n;
            case "relative-json-pointer" -> n + "/a";
            case "regex" -> "a{" + n + "}";
            case "decimal", "number" -> n + ".5";
            case "int32", "int64", "integer" -> String.valueOf(n);
            default -> "text " + n;
        };
    }
}
