package dev.plumbline.core.validator;

import dev.plumbline.core.schema.JsonType;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whether properties are there: with a look for each, or by the local variable of one that is looked up anyway. */
final class PresenceConditions {

    private final boolean isObject;
    private final Set<String> lookedUp;

    /**
     * @param isObject whether values of other types fail, whatever these tests say of them
     * @param lookedUp the properties that have local variables
     */
    PresenceConditions(boolean isObject, Set<String> lookedUp) {
        this.isObject = isObject;
        this.lookedUp = lookedUp;
    }

    /** All properties are there; where a trigger is named, only if that one is. */
    TestStep all(Cost cost, @Nullable String trigger, List<String> names) {
        Expression all = Expression.and(names.stream().map(this::present).toList());
        if (trigger == null && isObject) {
            return TestStep.test(cost, all).fetching(fetches(names));
        }
        Expression applies = trigger == null
                ? new Expression.HasType(Value.WHOLE, Set.of(JsonType.OBJECT))
                : new Expression.Has(Value.WHOLE, trigger);
        return TestStep.test(cost, Expression.or(Expression.not(applies), all)).fetching(fetches(names));
    }

    /** None of the properties is there. */
    TestStep none(Cost cost, List<String> names) {
        List<Expression> missing =
                names.stream().map(name -> Expression.not(present(name))).toList();
        return TestStep.test(cost, Expression.and(missing)).fetching(fetches(names));
    }

    /** The property is there. */
    Expression present(String name) {
        return lookedUp.contains(name) ? new Expression.IsThere(name) : new Expression.Has(Value.WHOLE, name);
    }

    /** Those of the properties that have local variables. */
    List<String> fetches(List<String> names) {
        return names.stream().filter(lookedUp::contains).toList();
    }
}
