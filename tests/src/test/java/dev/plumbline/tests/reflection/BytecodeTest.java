package dev.plumbline.tests.reflection;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.plumbline.runtime.client.Caller;
import dev.plumbline.runtime.validation.KeywordMessages;
import dev.plumbline.uniall.veo31.UniAllVeo31Client;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.AccessibleObject;
import java.util.List;
import java.util.ResourceBundle;
import java.util.ServiceLoader;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the code calls. Lambdas, records and string concatenation are the language's own and no calls in this sense. */
class BytecodeTest {

    private static final JavaClasses CODE =
            new ClassFileImporter().importUrls(List.of(location(Caller.class), location(UniAllVeo31Client.class)));

    /** What a class may tell of itself without being looked into. */
    private static final Set<String> HARMLESS = Set.of(
            "getName",
            "getSimpleName",
            "isInstance",
            "cast",
            "desiredAssertionStatus",
            "hashCode",
            "equals",
            "getPackage");

    private static java.net.URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    @Test
    void bothRoomsWereFound() {
        assertThat(CODE.contain(Caller.class)).isTrue();
        assertThat(CODE.contain(UniAllVeo31Client.class)).isTrue();
        assertThat(CODE).hasSizeGreaterThan(200);
    }

    @Test
    void reflectionAndMethodHandlesAreNotUsed() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.lang.reflect..", "java.lang.invoke..", "sun..", "jdk..")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ServiceLoader.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(AccessibleObject.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(ClassLoader.class)
                .check(CODE);
    }

    @Test
    void noClassIsLookedInto() {
        noClasses()
                .should()
                .callMethodWhere(describe("a method of Class that looks into it", BytecodeTest::looksIntoAClass))
                .check(CODE);
    }

    private static boolean looksIntoAClass(JavaMethodCall call) {
        return call.getTargetOwner().isEquivalentTo(Class.class) && !HARMLESS.contains(call.getName());
    }

    /** Jackson binds nothing here: JSON is read and written as a tree, and generated code makes the tree. */
    @Test
    void noValueIsBoundByJackson() {
        noClasses()
                .should()
                .callMethodWhere(describe(
                        "a method of Jackson that binds",
                        call -> call.getTargetOwner().getPackageName().startsWith("tools.jackson.databind")
                                && Set.of("readValue", "treeToValue", "convertValue", "valueToTree", "readerFor")
                                        .contains(call.getName())))
                .check(CODE);
    }

    /** A native image has to be told of a resource bundle, and the runtime's jar tells it. */
    @Test
    void theOneResourceBundleIsKnownToNativeImages() throws IOException {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(KeywordMessages.class.getName())
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ResourceBundle.class)
                .check(CODE);
        String path = "/META-INF/native-image/resource-config.json";
        try (InputStream in = Caller.class.getResourceAsStream(path)) {
            JsonNode bundles = JsonMapper.shared().readTree(in).get("bundles");
            assertThat(bundles).hasSize(1);
            assertThat(ResourceBundle.getBundle(bundles.get(0).get("name").asString())
                            .keySet())
                    .contains("maxLength");
        }
    }
}
