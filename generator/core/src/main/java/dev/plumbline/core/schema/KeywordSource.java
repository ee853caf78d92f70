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
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * A keyword as it stands in the document, for its reader: the value in the shape that the reader asks for, or a problem
 * with its place.
 */
public final class KeywordSource {

    private static final String INVALID = "InvalidKeyword";
    private static final String COUNT = "a whole number, 0 or more";
    private static final String NAMES = "a list of different property names";
    private static final Pattern QUOTED = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

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
     * @param received where a schema stands that a received one refers to
     */
    public record Surroundings(
            Index index,
            DynamicScopes scopes,
            Problems problems,
            Dialect dialect,
            BiFunction<Location, JsonNode, Schema> compiler,
            Consumer<Location> unused,
            UnaryOperator<Location> received) {}

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
        return resolve(ref).map(target -> entered(around.scopes().enter(schemaAt(), target)));
    }

    /** Where a {@code $dynamicRef} leads; a problem where nothing is there. */
    public Optional<Location> dynamicTarget(String ref) {
        return resolve(ref).map(target -> entered(around.scopes().enterDynamically(schemaAt(), target, ref)));
    }

    /** Where a {@code $recursiveRef} leads; a problem where nothing is there. */
    public Optional<Location> recursiveTarget(String ref) {
        return resolve(ref).map(target -> entered(around.scopes().enterRecursively(schemaAt(), target)));
    }

    private Location schemaAt() {
        return Received.sent(at.parent());
    }

    private Location entered(Location target) {
        return Received.is(at) ? around.received().apply(target) : target;
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
        if (target.isEmpty() && !around.problems().hasAt(around.index().place(at), at.pointer())) {
            leftOut(
                    at,
                    "UnresolvedRef",
                    name + " \"" + ref + "\" leads nowhere",
                    "so anything is allowed there",
                    meant(ref).map(name -> "did you mean " + name + "?").orElse("correct it, or add what it names"));
        }
        target.filter(found -> !around.index().isNamed(found, ref))
                .ifPresent(found -> warning(
                        "RefThroughRef",
                        name + " \"" + ref + "\" goes on behind another reference, which is followed",
                        "refer to #" + found.pointer()));
        return target;
    }

    /** What a reference that leads nowhere perhaps names: the value whose name is nearest to its last. */
    private Optional<String> meant(String ref) {
        int last = ref.lastIndexOf('/');
        if (ref.indexOf('#') < 0 || last < ref.indexOf('#')) {
            return Optional.empty();
        }
        return around.index()
                .resolve(at.parent(), ref.substring(0, last))
                .flatMap(around -> Spelling.meant(ref.substring(last + 1), names(around)));
    }

    private List<String> names(Location object) {
        List<String> names = new ArrayList<>();
        around.index().node(object).forEachEntry((key, value) -> names.add(key));
        return names;
    }

    public Optional<String> text() {
        return value.isString() ? Optional.of(value.stringValue()) : invalid("a string");
    }

    public Optional<Boolean> truth() {
        if (value.isString() && value.stringValue().matches("true|false")) {
            taken("true or false", value.stringValue(), "write it without quotes");
            return Optional.of(value.stringValue().equals("true"));
        }
        return value.isBoolean() ? Optional.of(value.booleanValue()) : invalid("true or false");
    }

    /** A number; {@code 1e3} becomes {@code 1000}, as people write it. */
    public Optional<BigDecimal> number() {
        return numeric("a number").map(KeywordSource::plain);
    }

    /** A number, also one that is written as a text: what is meant by that is clear. */
    private Optional<BigDecimal> numeric(String needed) {
        if (value.isString() && QUOTED.matcher(value.stringValue()).matches()) {
            taken(needed, value.stringValue(), "write it without quotes");
            return Optional.of(new BigDecimal(value.stringValue()));
        }
        return value.isNumber() ? Optional.of(value.decimalValue()) : invalid(needed);
    }

    private static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 && number.scale() > -18 ? number.setScale(0) : number;
    }

    /** A count: a whole number from 0; one too large for a {@code long} is as good as the largest. */
    public Optional<Long> count() {
        return numeric(COUNT).flatMap(this::count);
    }

    private Optional<Long> count(BigDecimal exact) {
        if (exact.signum() < 0
                || exact.signum() != 0 && exact.stripTrailingZeros().scale() > 0) {
            return invalid(COUNT);
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
        value.forEachEntry((key, list) -> names(at.child(key), list).ifPresent(names -> read.put(key, names)));
        return Optional.of(read);
    }

    /** A list of different names that stands somewhere inside this keyword. */
    public Optional<List<String>> names(Location where, JsonNode list) {
        if (!list.isArray() || !list.valueStream().allMatch(JsonNode::isString)) {
            return invalid(where, NAMES, "write strings, each once");
        }
        Set<String> names = new LinkedHashSet<>();
        for (JsonNode item : list) {
            if (!names.add(item.stringValue())) {
                taken(where, NAMES, "one that has \"" + item.stringValue() + "\" once", "write each name once");
            }
        }
        return Optional.of(List.copyOf(names));
    }

    public Optional<Schema> schema() {
        return schema(at, value);
    }

    /** A list of at least one schema; where one of them is none, nothing is known of them together. */
    public Optional<List<Schema>> schemas() {
        return schemasThatAre().filter(read -> read.size() == value.size());
    }

    /** A list of at least one schema, without what is none. */
    public Optional<List<Schema>> schemasThatAre() {
        if (!value.isArray() || value.isEmpty()) {
            return invalid("a list of at least one schema");
        }
        List<Schema> read = new ArrayList<>();
        for (int i = 0; i < value.size(); i++) {
            schema(at.child(i), value.get(i)).ifPresent(read::add);
        }
        return Optional.of(read);
    }

    /** Schemas by name, in document order, without what is none. */
    public Optional<Map<String, Schema>> schemasByName() {
        return schemasByName((where, raw) -> schema(where, raw));
    }

    /** Schemas by name, in document order: a name whose schema is none is known all the same, and allows anything. */
    public Optional<Map<String, Schema>> schemasOfNames() {
        return schemasByName((where, raw) -> schema(where, raw)
                .or(() -> Optional.of(around.compiler().apply(where, JsonNodeFactory.instance.booleanNode(true)))));
    }

    private Optional<Map<String, Schema>> schemasByName(BiFunction<Location, JsonNode, Optional<Schema>> reader) {
        if (!value.isObject()) {
            return invalid("an object of schemas");
        }
        Map<String, Schema> read = new LinkedHashMap<>();
        for (Map.Entry<String, JsonNode> entry : value.properties()) {
            reader.apply(at.child(entry.getKey()), entry.getValue()).ifPresent(s -> read.put(entry.getKey(), s));
        }
        return Optional.of(read);
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
        if (raw.isBoolean() && objectsOnly) {
            taken(
                    where,
                    "a schema: an object",
                    "what JSON Schema means by " + raw,
                    raw.booleanValue() ? "write {}" : "write not: {}");
        } else if (!raw.isObject() && !raw.isBoolean()) {
            invalid(where, objectsOnly ? "a schema: an object" : "a schema: an object, true or false", "correct it");
        }
        return raw.isObject() || raw.isBoolean();
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
        leftOut(where, INVALID, "the value of \"" + name + "\" is not " + needed, "so it is left out", fix);
        return Optional.empty();
    }

    /** Reports that the value is not of the shape the keyword needs, and that what it means is clear all the same. */
    public void taken(String needed, String as, String fix) {
        taken(at, needed, as, fix);
    }

    private void taken(Location where, String needed, String as, String fix) {
        warning(where, INVALID, "the value of \"" + name + "\" is not " + needed + "; it is taken for " + as, fix);
    }

    /**
     * Reports what nothing can be made of. In a document that has more than this schema it is left out, with a warning
     * that says so; where the schema is all there is, a validator without it would not be what was asked for.
     *
     * @param so what that means
     */
    public void leftOut(Location where, String id, String what, String so, String fix) {
        if (!around.index().isOpenApi()) {
            error(where, id, what, fix);
        } else {
            warning(where, id, what + ", " + so, fix);
        }
    }

    /** Whether the schema stands in an OpenAPI document, of which more is known than a schema says. */
    public boolean isInOpenApi() {
        return around.index().isOpenApi();
    }

    /** The raw value of another keyword of the same schema, also of one that the dialect does not have. */
    public @Nullable JsonNode written(String keyword) {
        return schema.get(keyword);
    }

    /** The raw value at a location, such as that of the schema around the keyword's. */
    public JsonNode node(Location where) {
        return around.index().node(where);
    }

    /** As {@link #find(String)}, for a reference that stands elsewhere. */
    public Optional<Location> find(Location from, String ref) {
        return around.index().resolve(from, ref);
    }

    /** As {@link #leftOut(Location, String, String, String, String)}, at the keyword. */
    public void leftOut(String id, String what, String so, String fix) {
        leftOut(at, id, what, so, fix);
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
