package dev.plumbline.core.emit.docs.fact;

import dev.plumbline.core.schema.Schema;
import java.util.List;

/**
 * A field of a body, at any depth.
 *
 * @param path where it is: {@code extra_body.seed}, {@code outputs[].url}
 * @param names those that lead to it, with {@code []} for the items of an array
 * @param modes the forms of the object that holds it: those of the body, or of an object inside it
 * @param uses what each mode makes of it, in the order of the modes
 */
public record Field(String path, List<String> names, List<Mode> modes, List<Use> uses) {

    public Field {
        names = List.copyOf(names);
        modes = List.copyOf(modes);
        uses = List.copyOf(uses);
    }

    /**
     * A field in one mode.
     *
     * @param usage whether to send it
     * @param schemas what holds for its value, in document order
     */
    public record Use(Usage usage, List<Schema> schemas) {

        public Use {
            schemas = List.copyOf(schemas);
        }

        /** Whether there is anything to say of the field's value in this mode. */
        public boolean allowed() {
            return usage != Usage.FORBIDDEN && usage != Usage.UNDOCUMENTED;
        }
    }

    /** What the field's value is, in the first mode that has it. */
    public List<Schema> schemas() {
        return uses.stream().filter(Use::allowed).findFirst().map(Use::schemas).orElse(List.of());
    }

    /** Whether it is a field of the body itself. */
    public boolean isTop() {
        return names.size() == 1;
    }
}
