package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import dev.plumbline.core.schema.Check;
import dev.plumbline.core.schema.JsonType;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.analysis.Outline;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Prints the steps of one schema's {@code isValid}, a few for each check. */
final class AcceptSteps {

    private static final CodeBlock VALUE = CodeBlock.of("value");

    private final Schema schema;
    private final ValidatorScope scope;
    private final AcceptCode accept;
    private final CheckTests tests;
    private final HeldTests held;
    private final AcceptParts parts;
    private final AcceptProperties properties;
    private final AcceptItems items;
    private final AcceptInPlace inPlace;
    private final AcceptBranches branches;

    AcceptSteps(Schema schema, ValidatorScope scope, AcceptCode accept, CheckTests tests) {
        this.schema = schema;
        this.scope = scope;
        this.accept = accept;
        this.tests = tests;
        Unevaluated unevaluated = new Unevaluated(schema, scope, accept, false);
        this.held = unevaluated.held();
        this.parts = new AcceptParts(schema, scope, accept, held);
        // What only objects satisfy may ask any other value for properties: it has none, and fails anyway.
        boolean isObject = scope.isOnly(schema, JsonType.OBJECT) || Outline.isOnlyObjects(schema, scope.rules());
        PresenceTests presence = new PresenceTests(scope, isObject, scope.lookedUp(schema));
        this.properties = new AcceptProperties(schema, scope, accept, unevaluated, presence, isObject);
        this.items = new AcceptItems(accept, unevaluated, scope.isOnly(schema, JsonType.ARRAY));
        this.inPlace = new AcceptInPlace(schema, scope, accept, held.locals(), isObject);
        this.branches = new AcceptBranches(schema, scope, accept, held.locals(), parts, presence);
    }

    /** What keeps the steps from growing too many. */
    AcceptParts parts() {
        return parts;
    }

    /** The tests that more than one step needs. */
    List<AcceptStep> conditions() {
        return held.isEmpty() ? List.of() : List.of(AcceptStep.statement(AcceptStep.OTHER_SCHEMA, held.declarations()));
    }

    List<AcceptStep> steps(String keyword, Check check) {
        if (check instanceof Check.EachNamedProperty each) {
            return properties.named(each.schemas());
        }
        if (check instanceof Check.LeadingItems leading) {
            return items.leading(leading.schemas());
        }
        if (check instanceof Check.AtLeastOne any) {
            return branches.atLeastOne(any.schemas());
        }
        if (check instanceof Check.ExactlyOne one) {
            return branches.exactlyOne(one.schemas());
        }
        AcceptStep step = step(keyword, check);
        return step == null ? List.of() : List.of(step);
    }

    private @Nullable AcceptStep step(String keyword, Check check) {
        if (check instanceof Check.HasType type) {
            return AcceptStep.condition(
                    AcceptStep.TYPE, CheckTests.lacksType(type, VALUE), CheckTests.hasType(type, VALUE));
        }
        if (check instanceof Check.Test test) {
            boolean hasPattern = test.arguments().stream().anyMatch(Pattern.class::isInstance);
            return AcceptStep.test(
                    hasPattern ? AcceptStep.PATTERN : AcceptStep.CHEAP, tests.test(test, schema.at(), keyword, VALUE));
        }
        if (check instanceof Check.HasProperties has) {
            return properties.has(keyword, has);
        }
        if (check instanceof Check.Refer refer) {
            return inPlace.other(scope.rules().at(refer.target()));
        }
        if (check instanceof Check.Satisfy satisfy) {
            return inPlace.other(satisfy.schema());
        }
        if (check instanceof Check.Not not) {
            return inPlace.not(not.schema());
        }
        if (check instanceof Check.Conditional conditional) {
            return inPlace.conditional(conditional);
        }
        if (check instanceof Check.WhenPresent when) {
            return inPlace.whenPresent(when);
        }
        if (check instanceof Check.CountOfItems count) {
            return AcceptStep.test(AcceptStep.LOOP, CountOfItems.test(count, accept.predicate(count.schema())));
        }
        AcceptStep step = items.step(check);
        return step == null ? properties.step(check) : step;
    }
}
