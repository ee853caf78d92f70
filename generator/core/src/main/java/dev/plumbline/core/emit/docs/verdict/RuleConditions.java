package dev.plumbline.core.emit.docs.verdict;

import dev.plumbline.runtime.validation.EvaluationStep;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Why a rule holds that does not always hold: by the last step on the way to it that is a condition. */
final class RuleConditions {

    /** The keywords of which a report says that the rule holds because of them. */
    private static final Set<String> CONDITIONS = Set.of("then", "else", "dependentSchemas", "dependencies");

    private RuleConditions() {}

    /**
     * The keyword that makes the condition, and where it has several schemas, the name of this one; empty where the rule
     * always holds.
     *
     * @param path from the schema with a validator to the rule
     */
    static ArrayNode because(String path) {
        ArrayNode because = JsonNodeFactory.instance.arrayNode();
        List<EvaluationStep> steps = EvaluationStep.of(path);
        for (int i = steps.size() - 1; i >= 0; i--) {
            EvaluationStep step = steps.get(i);
            int from = i == 0 ? 0 : steps.get(i - 1).end();
            String keyword = path.substring(from + 1, step.keywordEnd());
            if (CONDITIONS.contains(keyword)) {
                because.add(keyword);
                if (step.end() > step.keywordEnd()) {
                    because.add(path.substring(step.keywordEnd() + 1, step.end()));
                }
                return because;
            }
        }
        return because;
    }
}
