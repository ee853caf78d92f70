package golden.recursion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.recursion.model.Tree;
import golden.recursion.validator.TreeValidator;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A tree is written and read whole, and followed only so deep. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        Tree tree = Tree.builder()
                .name("root")
                .only(Tree.builder().name("only").build())
                .children(List.of(Tree.builder().name("first").build()))
                .named(Map.of("x", Tree.builder().name("x").build()))
                .build();
        assertThat(Tree.fromJson(tree.toJson())).isEqualTo(tree);
        assertThat(TreeValidator.INSTANCE.validate(
                        json("{'name':'r','children':[{'name':'c','only':{'name':'','named':{'x':{}}}}]}")))
                .extracting(Behaviour::told)
                .containsExactly(
                        "/children/0/only/name: must not be empty",
                        "/children/0/only/named/x: must have the property \"name\"");

        Tree far = Tree.fromJson(json("{'name': 'x', 'path': [[], [[], []]]}"));
        assertThat(far.path()).hasSize(2);
        assertThat(far.toJson()).hasToString("{\"name\":\"x\",\"path\":[[],[[],[]]]}");
        assertThat(TreeValidator.INSTANCE.validate(json("{'name': 'x', 'path': [[[1]]]}")))
                .extracting(Behaviour::told)
                .containsExactly("/path/0/0/0: must be an array, but is 1");

        assertThat(TreeValidator.INSTANCE.isValid(nested(499))).isTrue();
        assertThat(TreeValidator.INSTANCE.isValid(nested(501))).isFalse();
        assertThat(TreeValidator.INSTANCE.validate(nested(501)))
                .singleElement()
                .satisfies(violation -> assertThat(violation.keyword()).isEqualTo("maxDepth"));
    }

    /** A tree of so many levels. */
    private static JsonNode nested(int levels) {
        ObjectNode tree = JsonMapper.shared().createObjectNode().put("name", "leaf");
        for (int level = 1; level < levels; level++) {
            ObjectNode above = JsonMapper.shared().createObjectNode().put("name", "node");
            above.set("only", tree);
            tree = above;
        }
        return tree;
    }

    /** Where it is, and what is wrong. */
    private static String told(Violation violation) {
        return violation.instancePointer() + ": " + violation.sentence();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
