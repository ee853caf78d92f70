package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.Recursion;
import java.util.Collection;
import java.util.Set;
import java.util.SortedMap;
import tools.jackson.databind.node.ObjectNode;

/** Prints what schemas demand as the tables that the script of a page reads. A table holds only what its roots lead to. */
public final class VerdictTables {

    private final SchemaSet schemas;
    private final Set<Location> own;
    private final String rootDocument;
    private final Recursion recursion;
    private final UnitWords said;

    private VerdictTables(SchemaSet schemas, Set<Location> own, String rootDocument) {
        this.schemas = schemas;
        this.own = own;
        this.rootDocument = rootDocument;
        this.recursion = Recursion.of(schemas);
        this.said = new UnitWords(schemas);
    }

    /**
     * The tables of a document's schemas.
     *
     * @param own the schemas that have a validator of their own, as the interpreter is told them
     * @param rootDocument the document whose name is left out where a report names a schema
     */
    public static VerdictTables of(SchemaSet schemas, Collection<Location> own, String rootDocument) {
        return new VerdictTables(schemas, Set.copyOf(own), rootDocument);
    }

    /**
     * A table as a file that a page loads: {@code Plumbline.tables["createVideo"] = {...}}.
     *
     * @param key what the page finds it by
     * @param roots what verdicts are given on, by the names that the page asks by, such as {@code body}
     */
    public String file(String key, SortedMap<String, VerdictRoot> roots) {
        return PageData.assignment("tables", key, table(roots));
    }

    ObjectNode table(SortedMap<String, VerdictRoot> roots) {
        TableSchemas table = new TableSchemas(schemas, own, rootDocument, recursion, said);
        return table.write(roots);
    }
}
