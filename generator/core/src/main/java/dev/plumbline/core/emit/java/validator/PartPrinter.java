package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.validator.MethodBody;
import dev.plumbline.core.validator.MethodPart;
import dev.plumbline.core.validator.PartParameter;
import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import java.lang.reflect.Type;
import javax.lang.model.element.Modifier;
import tools.jackson.databind.JsonNode;

/** Prints the methods that hold a part of what another would be too large for. */
final class PartPrinter {

    private PartPrinter() {}

    static MethodSpec print(MethodPart part, MethodBody body, ValidatorScope scope) {
        String verdicts =
                part.parameters().contains(PartParameter.REPORT) ? ValidatorClass.REPORTED : ValidatorClass.VERDICTS;
        MethodSpec.Builder method = MethodSpec.methodBuilder(name(part, scope))
                .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                .returns(part.isTest() ? TypeName.BOOLEAN : TypeName.VOID);
        part.parameters()
                .forEach(each -> method.addParameter(
                        ParameterSpec.builder(type(each), name(each)).build()));
        ExpressionPrinter expressions = new ExpressionPrinter(scope, CodeBlock.of(verdicts));
        return method.addCode(new StatementPrinter(scope, expressions).print(body))
                .build();
    }

    /** Names made of words never have "Part_" in them, so that this is nobody else's. */
    static String name(MethodPart part, ValidatorScope scope) {
        String whole = switch (part.verb()) {
            case IS_VALID -> scope.splitStem(part.schema(), "isValid");
            case IS_VALID_PROPERTY -> scope.splitStem(part.schema(), "isValid") + "Property";
            case TEST -> scope.splitStem(part.schema(), "test");
            case IS_UNEVALUATED -> scope.splitStem(part.schema(), "isUnevaluated");
        };
        return whole + "Part_" + part.number();
    }

    static String name(PartParameter parameter) {
        return switch (parameter) {
            case NAME -> "name";
            case INDEX -> "index";
            case VALUE -> "value";
            case TESTS -> "anyTest";
            case VERDICTS -> "verdicts";
            case REPORT -> "report";
        };
    }

    private static Type type(PartParameter parameter) {
        return switch (parameter) {
            case NAME -> String.class;
            case INDEX -> int.class;
            case VALUE -> JsonNode.class;
            case TESTS -> boolean[].class;
            case VERDICTS -> VerdictCache.class;
            case REPORT -> Report.class;
        };
    }
}
