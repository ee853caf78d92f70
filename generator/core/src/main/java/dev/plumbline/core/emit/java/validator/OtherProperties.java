package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.plan.ValidatorNames;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.runtime.validation.Assertions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Prints which properties {@code additionalProperties} speaks of. */
final class OtherProperties {

    private OtherProperties() {}

    /** An expression that is true for the name of a property that is neither named nor matched. */
    static CodeBlock test(Check.EachOtherProperty check, Schema schema, ValidatorScope scope, String name) {
        List<CodeBlock> conditions = new ArrayList<>();
        if (!check.named().isEmpty()) {
            CodeBlock named = scope.constants().strings(schema.at(), ValidatorNames.KNOWN_NAMES, check.named());
            conditions.add(CodeBlock.of("!$L.contains($L)", named, name));
        }
        if (check.matched().size() > CodeSize.NAMES) {
            CodeBlock patterns = scope.constants()
                    .patterns(schema.at(), ValidatorNames.table("additionalProperties"), check.matched());
            conditions.add(CodeBlock.of("!$T.matches($L, $L)", Assertions.class, name, patterns));
            return conditions.stream().collect(CodeBlock.joining(" && "));
        }
        int index = 0;
        for (Pattern pattern : check.matched()) {
            CodeBlock constant = scope.constants().pattern(schema.at(), ValidatorNames.knownPattern(index++), pattern);
            conditions.add(CodeBlock.of("!$T.matches($L, $L)", Assertions.class, name, constant));
        }
        return conditions.isEmpty() ? CodeBlock.of("true") : conditions.stream().collect(CodeBlock.joining(" && "));
    }
}
