package dev.plumbline.core.validator;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.KnownTypes;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Set;

/** What is known of one validator class before its program is built. */
public final class ClassFacts {

    private final SchemaFacts run;
    private final Schema root;
    private final HoistedProperties hoisted;
    private final KnownTypes types;
    private final Set<Location> inside = new HashSet<>();
    private final Set<String> locals;

    /**
     * @param root the schema that the class validates
     * @param locals the properties for which the class has names of local variables, in the order of the document
     */
    public ClassFacts(SchemaFacts run, Schema root, HoistedProperties hoisted, Set<String> locals) {
        this.run = run;
        this.root = root;
        this.hoisted = hoisted;
        this.types = KnownTypes.of(root, run.sharedTests().decided());
        this.locals = Collections.unmodifiableSet(new LinkedHashSet<>(locals));
        collect(root);
    }

    private void collect(Schema schema) {
        inside.add(schema.at());
        schema.keywords().forEach(keyword -> keyword.subschemas().forEach(this::collect));
    }

    SchemaFacts run() {
        return run;
    }

    SchemaSet schemas() {
        return run.schemas();
    }

    Schema root() {
        return root;
    }

    CommonSubschemas commonSubschemas() {
        return run.commonSubschemas();
    }

    HoistedProperties hoisted() {
        return hoisted;
    }

    Schema dereference(Schema schema) {
        return run.dereference(schema);
    }

    boolean isRoot(Schema schema) {
        return run.isRoot(schema);
    }

    /** Whether a schema stands in this class's, so that its methods are here. */
    boolean isHere(Schema schema) {
        return inside.contains(schema.at());
    }

    boolean isEndless(Schema schema) {
        return run.isEndless(schema);
    }

    /** Whether a schema's keywords, {@code type} apart, are only reached by values of that type. */
    boolean isOnly(Schema schema, JsonType type) {
        return types.isOnly(schema.at(), type);
    }

    /** The properties that a schema's method has in local variables, whether it tests them or only needs them there. */
    Set<String> lookedUp(Schema schema) {
        Set<String> names = new HashSet<>(hoisted.by(schema));
        if (schema.at().equals(root.at())) {
            names.addAll(hoisted.of(root));
        }
        return names;
    }

    /** The properties that have local variables, in the order of the document. */
    Set<String> locals() {
        return locals;
    }
}
