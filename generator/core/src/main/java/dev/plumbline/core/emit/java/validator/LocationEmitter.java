package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.runtime.validation.SchemaLocation;
import java.util.List;

/** Prints where a class's schema stands, and how what is in it is named from there. */
final class LocationEmitter {

    private static final CodeBlock CONSTANT = CodeBlock.of(ValidatorConstants.LOCATION);
    private static final int BEFORE =
            "        static final SchemaLocation  = ;".length() + ValidatorConstants.LOCATION.length();

    private final ValidatorScope scope;

    LocationEmitter(ValidatorScope scope) {
        this.scope = scope;
    }

    /**
     * What the rules of a schema are named from, and the way from there.
     *
     * @param location the constant; where an {@code $id} stands in between, an expression that says so
     */
    record Base(CodeBlock location, String way) {}

    Base base(Location schema) {
        String way = scope.way(schema);
        String absolute = scope.absoluteLocation(schema);
        declare();
        return absolute.equals(scope.absoluteLocation(scope.root().at()) + way)
                ? new Base(CONSTANT, way)
                : new Base(
                        CodeBlock.of("$L.inside($L, $L)", CONSTANT, Literals.text(way), Literals.text(absolute)), "");
    }

    /** Makes the class say where its schema stands. */
    void declare() {
        if (scope.constants().hasLocation()) {
            return;
        }
        Location root = scope.root().at();
        String pointer = scope.pointer(root);
        String absolute = scope.absoluteLocation(root);
        boolean isByDocument = absolute.equals(root.document() + pointer);
        CodeBlock method = CodeBlock.of(isByDocument ? "$T.of" : "new $T", SchemaLocation.class);
        List<String> texts = isByDocument ? List.of(root.document(), pointer) : List.of(pointer, absolute);
        scope.constants()
                .location(Literals.call(
                        BEFORE, method, texts.stream().map(Literals::text).toList()));
    }
}
