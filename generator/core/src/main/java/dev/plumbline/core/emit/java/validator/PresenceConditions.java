package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.emit.java.source.Literals;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Prints whether properties are there: with a look for each, or by the local variable of one that is looked up anyway. */
final class PresenceConditions {

    private static final int LINE = 90;

    private final ValidatorScope scope;
    private final boolean isObject;
    private final Set<String> lookedUp;

    /**
     * @param isObject whether values of other types fail, whatever these tests say of them
     * @param lookedUp the properties that have local variables
     */
    PresenceConditions(ValidatorScope scope, boolean isObject, Set<String> lookedUp) {
        this.scope = scope;
        this.isObject = isObject;
        this.lookedUp = lookedUp;
    }

    /**
     * All properties are there; where a trigger is named, only if that one is.
     *
     * <p>{@code value.isObject() && (!value.has("a") || !value.has("b"))}, and the same the other way round.
     */
    IsValidStep all(StepCost cost, @Nullable String trigger, List<String> names) {
        CodeBlock missing = joined(names.stream().map(this::missing).toList(), "||");
        CodeBlock present = joined(names.stream().map(this::present).toList(), "&&");
        if (trigger == null && isObject) {
            return IsValidStep.condition(cost, missing, present).after(fetches(names));
        }
        CodeBlock applies = trigger == null ? CodeBlock.of("value.isObject()") : has(trigger);
        boolean single = names.size() == 1;
        return IsValidStep.condition(
                        cost,
                        CodeBlock.of(single ? "$L && $L" : "$L && ($L)", applies, missing),
                        CodeBlock.of(single ? "!$L || $L" : "!$L || ($L)", applies, present))
                .after(fetches(names));
    }

    /** None of the properties is there. */
    IsValidStep none(StepCost cost, List<String> names) {
        return IsValidStep.condition(
                        cost,
                        joined(names.stream().map(this::present).toList(), "||"),
                        joined(names.stream().map(this::missing).toList(), "&&"))
                .after(fetches(names));
    }

    /** On one line where it holds them. */
    private static CodeBlock joined(List<CodeBlock> conditions, String operator) {
        CodeBlock line = conditions.stream().collect(CodeBlock.joining(" " + operator + " "));
        return Literals.printedLength(line) <= LINE
                ? line
                : conditions.stream().collect(CodeBlock.joining("\n" + operator + " "));
    }

    /** The property is there. */
    CodeBlock present(String name) {
        return lookedUp.contains(name) ? CodeBlock.of("$L != null", scope.local(name)) : has(name);
    }

    private CodeBlock missing(String name) {
        return lookedUp.contains(name) ? CodeBlock.of("$L == null", scope.local(name)) : CodeBlock.of("!$L", has(name));
    }

    private static CodeBlock has(String name) {
        return CodeBlock.of("value.has($L)", Literals.text(name));
    }

    /** The declarations of the local variables. */
    List<CodeBlock> fetches(List<String> names) {
        return names.stream()
                .filter(lookedUp::contains)
                .map(name -> PropertyConditions.fetch(scope, name))
                .toList();
    }
}
