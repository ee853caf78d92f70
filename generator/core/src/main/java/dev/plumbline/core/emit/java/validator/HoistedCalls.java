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
    private final IsValidEmitter isValid;

    HoistedCalls(Schema schema, ValidatorScope scope, IsValidEmitter isValid) {
        this.schema = schema;
        this.scope = scope;
        this.isValid = isValid;
    }

    /** The test of a schema. */
    CodeBlock condition(Schema target) {
        return scope.hoisted().isHoisted(target, schema)
                ? call(target, "isValid", true)
                : isValid.condition(target, VALUE);
    }

    /** The declarations of what {@link #condition} gives. */
    List<CodeBlock> fetches(Schema target) {
        return scope.hoisted().isHoisted(target, schema) ? restFetches(target) : List.of();
    }

    /**
     * The test of what is left of a schema.
     *
     * @param fetched whether the local variables of {@link #restFetches} are there
     */
    CodeBlock rest(Schema target, boolean fetched) {
        return call(target, REST, fetched);
    }

    /** The declarations of what {@link #rest} gives. */
    List<CodeBlock> restFetches(Schema target) {
        return scope.hoisted().of(target).stream()
                .filter(scope::hasLocal)
                .map(name -> PropertyConditions.fetch(scope, name))
                .toList();
    }

    /** The body of a class's own test, where that is one of what is common to branches and one of the rest. */
    CodeBlock whole() {
        List<Schema> before = scope.commonSubschemas().before(schema);
        CodeBlock.Builder body = CodeBlock.builder();
        Stream.concat(restFetches(schema).stream(), before.stream().flatMap(part -> fetches(part).stream()))
                .distinct()
                .forEach(body::add);
        CodeBlock all = Stream.concat(before.stream().map(this::condition), Stream.of(rest(schema, true)))
                .collect(CodeBlock.joining("\n&& "));
        return body.add("return $>$>$L$<$<;\n", all).build();
    }

    private CodeBlock call(Schema target, String method, boolean fetched) {
        List<CodeBlock> arguments = new ArrayList<>(List.of(VALUE));
        for (String name : scope.hoisted().of(target)) {
            arguments.add(
                    fetched && scope.hasLocal(name)
                            ? CodeBlock.of("$L", scope.local(name))
                            : PropertyConditions.get(name));
        }
        CodeBlock all = arguments.stream().collect(CodeBlock.joining(",$W"));
        return target.at().equals(scope.root().at())
                ? CodeBlock.of("$L($L)", method, all)
                : CodeBlock.of("$T.$L($L)", scope.classOf(target.at()).orElseThrow(), method, all);
    }
}
