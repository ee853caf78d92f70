package dev.plumbline.core.emit.java.request;

import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.ParameterText;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.Part;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.resolve.Location;
import java.util.Optional;

/**
 * What one value of a part is in Java.
 *
 * @param type its type in the model; empty for a file
 * @param schema where its schema stands; empty where it has none
 */
record PartType(TypeName java, Optional<Type> type, Optional<Location> schema) {

    /** What Javadoc says of it. */
    String text(EmitContext context, Docs docs) {
        return schema.isPresent() && type.isPresent()
                ? ParameterText.of(context, docs, type.get(), schema.get())
                : ParameterText.of(docs);
    }

    /** Looks at a part's value. */
    record Of(EmitContext context) implements Part.Value.Visitor<PartType> {

        @Override
        public PartType file(Part.File file) {
            return new PartType(RuntimeTypes.FILE_CONTENT, Optional.empty(), Optional.empty());
        }

        @Override
        public PartType json(Part.Json json) {
            return new PartType(context.types().of(json.type()), Optional.of(json.type()), Optional.of(json.schema()));
        }

        @Override
        public PartType text(Part.Text text) {
            return new PartType(context.types().of(text.type()), Optional.of(text.type()), text.schema());
        }

        @Override
        public PartType mixed(Part.Mixed mixed) {
            return new PartType(
                    context.types().of(mixed.type()), Optional.of(mixed.type()), Optional.of(mixed.schema()));
        }
    }
}
