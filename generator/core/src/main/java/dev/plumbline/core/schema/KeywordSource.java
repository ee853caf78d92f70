package dev.plumbline.core.schema;

import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.DynamicScopes;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A keyword as it stands in the document, for its reader: the value in the shape that the reader asks for, or a problem
 * with its place.
 */
public final class KeywordSource {

    private final Surroundings around;
    private final JsonNode schema;
    private final Location at;
    private final String name;
    private final JsonNode value;

    public KeywordSource(Surroundings around, JsonNode schema, Location schemaAt, String name) {
        this.around = around;
        this.schema = schema;
        this.at = schemaAt.child(name);
        this.name = name;
        this.value = schema.get(name);
    }

    /**
     * What readers reach beyond their keyword.
     *
     * @param dialect what the schema is written in
     * @param compiler compiles a schema inside another
     * @param unused takes the place of a schema that no instance is held against
     */
    public record Surroundings(
            Index index,
            DynamicScopes scopes,
            Problems problems,
            Dialect dialect,
            BiFunction<Location, JsonNode, Schema> compiler,
            Consumer<Location> unused) {}

    /** The keyword as written. */
    public String name() {
        return name;
    }

    /** The raw value. */
    public JsonNode value() {
        return value;
    }

    /** Where the keyword stands. */
    public Location at() {
        return at;
    }

    /** What the schema is written in. */
    public Dialect dialect() {
        return around.dialect();
    }

    /** The raw value of another keyword of the same schema; null also where the dialect has no such keyword. */
    public @Nullable JsonNode sibling(String keyword) {
        return around.dialect().has(keyword) ? schema.get(keyword) : null;
    }

    /** Whether another keyword of the same schema is {@code true}. */
    public boolean isTrue(String keyword) {
        JsonNode flag = sibling(keyword);
        return flag != null && flag.isBoolean() && flag.booleanValue();
    }

    /** Another keyword of the same schema, for a reader that needs both. */
    public KeywordSource siblingSource(String keyword) {
        return new KeywordSource(around, schema, at.parent(), keyword);
    }

    /** Where a {@code $ref} leads; a problem where nothing is there. */
    public Optional<Location> target(String ref) {
        return resolve(ref).map(target -> around.scopes().enter(at.parent(), target));
    }

    /** Where a {@code $dynamicRef} leads; a problem where nothing is there. */
    public Optional<Location> dynamicTarget(String ref) {
        return resolve(ref).map(target -> around.scopes().enterDynamically(at.parent(), target, ref));
    }

    /** What a reference from the keyword's schema names, or empty where nothing is there; that is no problem yet. */
    public Optional<Location> find(String ref) {
        return around.index().resolve(at.parent(), ref);
    }

    /** As {@link #find}, for a reference from the root of the schema's document. */
    public Optional<Location> findFromDocument(String ref) {
        return around.index().resolve(new Location(at.document(), ""), ref);
    }

    private Optional<Location> resolve(String ref) {
        Optional<Location> target = around.index().resolve(at.parent(), ref);
        if (target.isEmpty()) {
            error("UnresolvedRef", name + " \"" + ref + "\" leads nowhere", "correct it, or add what it names");
        }
        return target;
    }

    public Optional<String> text() {
        return value.isString() ? Optional.of(value.stringValue()) : invalid("a string");
    }

    public Optional<Boolean> truth() {
        return value.isBoolean() ? Optional.of(value.booleanValue()) : invalid("true or false");
    }

    /** A number; {@code 1e3} becomes {@code 1000}, as people write it. */
    public Optional<BigDecimal> number() {
        return value.isNumber() ? Optional.of(plain(value.decimalValue())) : invalid("a number", unquoted());
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 && number.scale() > -18 ? number.setScale(0) : number;
    }

    private String unquoted() {
        boolean quoted = value.isString() && value.stringValue().matches("-?[0-9]{1,18}(\\.[0-9]{1,18})?");
        return quoted ? "write it without quotes" : "correct it";
    }

    /** A count: a whole number from 0; one too large for a {@code long} is as good as the largest. */
    public Optional<Long> count() {
        if (!value.isNumber() || value.decimalValue().signum() < 0) {
            return invalid("a whole number, 0 or more", unquoted());
        }
        BigDecimal exact = value.decimalValue();
        if (exact.signum() != 0 && exact.stripTrailingZeros().scale() > 0) {
            return invalid("a whole number, 0 or more");
        }
        return Optional.of(
                exact.compareTo(BigDecimal.valueOf(Long.MAX_VALUE)) > 0
                        ? Long.MAX_VALUE
                        : exact.toBigIntegerExact()
                                .min(BigInteger.valueOf(Long.MAX_VALUE))
                                .longValue());
    }

    /** A list of different names. */
    public Optional<List<String>> names() {
        return names(at, value);
    }

    /** A map of names to lists of different names. */
    public Optional<Map<String, List<String>>> namesByName() {
        if (!value.isObject()) {
            return invalid("an object of lists of property names");
        }
        Map<String, List<String>> read = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            Optional<List<String>> names = names(at.child(entry.getKey()), entry.getValue());
            if (names.isEmpty()) {
                return Optional.empty();
            }
            read.put(entry.getKey(), names.get());
        }
        return Optional.of(read);
    }

    /** A list of different names that stands somewhere inside this keyword. */
    public Optional<List<String>> names(Location where, JsonNode list) {
        Set<String> names = new LinkedHashSet<>();
        boolean fine = list.isArray();
        for (JsonNode item : list) {
            fine = fine && item.isString() && names.add(item.stringValue());
        }
        if (!fine) {
            return invalid(where, "a list of different property names", "write strings, each once");
        }
        return Optional.of(List.copyOf(names));
    }

    public Optional<Schema> schema() {
        return schema(at, value);
    }

    /** A list of at least one schema. */
    public Optional<List<Schema>> schemas() {
        if (!value.isArray() || value.isEmpty()) {
            return invalid("a list of at least one schema");
        }
        List<Schema> read = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            schema(at.child(i), value.get(i)).ifPresent(read::add);
        }
        return read.size() == value.size() ? Optional.of(read) : Optional.empty();
    }

    /** Schemas by name, in document order. */
    public Optional<Map<String, Schema>> schemasByName() {
        if (!value.isObject()) {
            return invalid("an object of schemas");
        }
        Map<String, Schema> read = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            schema(at.child(entry.getKey()), entry.getValue()).ifPresent(s -> read.put(entry.getKey(), s));
        }
        return read.size() == value.size() ? Optional.of(read) : Optional.empty();
    }

    /** A schema, or {@code true} or {@code false} in a dialect that takes these for schemas nowhere else. */
    public Optional<Schema> schemaOrTruth() {
        return value.isBoolean() ? Optional.of(around.compiler().apply(at, value)) : schema();
    }

    /** Compiles a schema that stands somewhere inside this keyword. */
    public Optional<Schema> schema(Location where, JsonNode raw) {
        return isSchema(where, raw) ? Optional.of(around.compiler().apply(where, raw)) : Optional.empty();
    }

    /** Checks a schema inside this keyword that no instance is held against. */
    public void unused(Location where, JsonNode raw) {
        if (isSchema(where, raw)) {
            around.unused().accept(where);
        }
    }

    private boolean isSchema(Location where, JsonNode raw) {
        boolean objectsOnly = around.dialect().is(Dialect.Trait.SCHEMAS_ARE_OBJECTS);
        boolean fine = raw.isObject() || raw.isBoolean() && !objectsOnly;
        if (!fine) {
            invalid(where, objectsOnly ? "a schema: an object" : "a schema: an object, true or false", "correct it");
        }
        return fine;
    }

    /** Reports that the value is not of the shape the keyword needs. */
    public <T> Optional<T> invalid(String needed) {
        return invalid(at, needed);
    }

    /** As {@link #invalid(String)}, with what to do. */
    public <T> Optional<T> invalid(String needed, String fix) {
        return invalid(at, needed, fix);
    }

    /** Reports that a value inside the keyword is not of the shape it needs. */
    public <T> Optional<T> invalid(Location where, String needed) {
        return invalid(where, needed, "correct it");
    }

    private <T> Optional<T> invalid(Location where, String needed, String fix) {
        around.problems()
                .add(Problem.error(
                        "InvalidKeyword",
                        around.index().place(where),
                        where.pointer(),
                        "the value of \"" + name + "\" is not " + needed,
                        fix));
        return Optional.empty();
    }

    /** Reports an error at the keyword. */
    public void error(String id, String what, String fix) {
        error(at, id, what, fix);
    }

    /** Reports an error at a value inside the keyword. */
    public void error(Location where, String id, String what, String fix) {
        around.problems().add(Problem.error(id, around.index().place(where), where.pointer(), what, fix));
    }

    /** Reports a warning at the keyword. */
    public void warning(String id, String what, String fix) {
        warning(at, id, what, fix);
    }

    /** Reports a warning at a value inside the keyword. */
    public void warning(Location where, String id, String what, String fix) {
        around.problems().add(Problem.warning(id, around.index().place(where), where.pointer(), what, fix));
    }
}
