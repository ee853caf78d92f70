package dev.plumbline.core.evaluate;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Received;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.Recursion;
import dev.plumbline.runtime.validation.UncheckableValueException;
import dev.plumbline.runtime.validation.Validator;
import dev.plumbline.runtime.validation.VerdictCache;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Interprets schemas. What it needs of a schema it prepares when a value comes there for the first time, so that of a large
 * document only what is asked for costs anything.
 *
 * <p>Which schemas have a validator of their own matters to reports: the words of a rule go as far as its validator, and a
 * way is told from validator to validator. So the interpreter is told the same ones as are printed.
 *
 * <p>All threads may use one, and its validators.
 */
public final class Interpreter {

    private final SchemaSet schemas;
    private final Set<Location> own;
    private final String rootDocument;
    private final Recursion recursion;
    private final Map<Location, Unit> units = new HashMap<>();

    private Interpreter(SchemaSet schemas, Set<Location> own, String rootDocument) {
        this.schemas = schemas;
        this.own = own;
        this.rootDocument = rootDocument;
        this.recursion = Recursion.of(schemas);
    }

    /**
     * An interpreter of a document's schemas.
     *
     * @param own the schemas that have a validator of their own; whatever a {@code $ref} leads to is among them
     * @param rootDocument the document whose name is left out where a report names a schema
     */
    public static Interpreter of(SchemaSet schemas, Collection<Location> own, String rootDocument) {
        return new Interpreter(schemas, Set.copyOf(own), rootDocument);
    }

    /**
     * The validator of a schema, also of one that has none of its own.
     *
     * @throws IllegalArgumentException where there is no schema
     */
    public Validator at(Location schema) {
        return unit(schema).validator();
    }

    /** The validator of a schema as it is received; empty where that is nothing else than what is sent. */
    public Optional<Validator> received(Location schema) {
        return Optional.of(Received.at(schema))
                .filter(schemas.schemas()::containsKey)
                .map(this::at);
    }

    /** The keywords of a schema that reject a value; those that cannot be asked about it are not among them. */
    public List<Keyword> rejecting(Schema schema, JsonNode value) {
        Unit unit = unit(schema.at());
        return schema.keywords().stream()
                .filter(keyword -> rejects(keyword, unit, value))
                .toList();
    }

    /** Whether one of the keywords of a schema rejects a value. */
    public boolean rejects(Schema schema, Keyword keyword, JsonNode value) {
        return rejects(keyword, unit(schema.at()), value);
    }

    private static boolean rejects(Keyword keyword, Unit unit, JsonNode value) {
        return keyword.checks().stream().anyMatch(check -> rejects(check, keyword, unit, value));
    }

    private static boolean rejects(Check check, Keyword keyword, Unit unit, JsonNode value) {
        try {
            return !check.accept(new EvaluatorMaker(unit, unit.root(), keyword)).accepts(value, new VerdictCache());
        } catch (UncheckableValueException e) {
            return false;
        }
    }

    synchronized Unit unit(Location schema) {
        return units.computeIfAbsent(schema, at -> new Unit(this, schemas.at(at)));
    }

    SchemaSet schemas() {
        return schemas;
    }

    String rootDocument() {
        return rootDocument;
    }

    Recursion recursion() {
        return recursion;
    }

    boolean hasOwn(Location schema) {
        return own.contains(schema);
    }
}
