package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Prints the tests of other schemas on the same value, which are given what one schema's method looked up already. */
final class HoistedCalls {

    /** How the method is called that tests what {@link CommonSubschemas} leave of a schema; no other method's name is like it. */
    static final String REST = "isRestValid";

    private static final CodeBlock VALUE = CodeBlock.of("value");

    private final Schema schema;
    private final ValidatorScope scope;
    private final IsValidEmitter accept;

    HoistedCalls(Schema schema, ValidatorScope scope, IsValidEmitter accept) {
        this.schema = schema;
        this.scope = scope;
        this.accept = accept;
    }

    /** The test of a schema. */
    CodeBlock accepts(Schema meant) {
        return scope.given().isGiven(meant, schema) ? call(meant, "isValid", true) : accept.accepts(meant, VALUE);
    }

    /** The declarations of what {@link #accepts} gives. */
    List<CodeBlock> fetches(Schema meant) {
        return scope.given().isGiven(meant, schema) ? restFetches(meant) : List.of();
    }

    /**
     * The test of what is left of a schema.
     *
     * @param fetched whether the local variables of {@link #restFetches} are there
     */
    CodeBlock rest(Schema meant, boolean fetched) {
        return call(meant, REST, fetched);
    }

    /** The declarations of what {@link #rest} gives. */
    List<CodeBlock> restFetches(Schema meant) {
        return scope.given().of(meant).stream()
                .filter(scope::hasLocal)
                .map(name -> PropertyConditions.fetch(scope, name))
                .toList();
    }

    /** The body of a class's own test, where that is one of what is common to branches and one of the rest. */
    CodeBlock whole() {
        List<Schema> before = scope.common().before(schema);
        CodeBlock.Builder body = CodeBlock.builder();
        Stream.concat(restFetches(schema).stream(), before.stream().flatMap(part -> fetches(part).stream()))
                .distinct()
                .forEach(body::add);
        CodeBlock all = Stream.concat(before.stream().map(this::accepts), Stream.of(rest(schema, true)))
                .collect(CodeBlock.joining("\n&& "));
        return body.add("return $>$>$L$<$<;\n", all).build();
    }

    private CodeBlock call(Schema meant, String method, boolean fetched) {
        List<CodeBlock> arguments = new ArrayList<>(List.of(VALUE));
        for (String name : scope.given().of(meant)) {
            arguments.add(
                    fetched && scope.hasLocal(name)
                            ? CodeBlock.of("$L", scope.local(name))
                            : PropertyConditions.get(name));
        }
        CodeBlock all = arguments.stream().collect(CodeBlock.joining(",$W"));
        return meant.at().equals(scope.root().at())
                ? CodeBlock.of("$L($L)", method, all)
                : CodeBlock.of("$T.$L($L)", scope.classOf(meant.at()).orElseThrow(), method, all);
    }
}
