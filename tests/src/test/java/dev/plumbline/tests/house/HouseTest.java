package dev.plumbline.tests.house;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The design's table of stages, and its manners, held against the compiled classes. */
class HouseTest {

    private static final String CORE = "dev.plumbline.core.";

    /** The rooms of the compiler. Each may see those before it and none of those after it: one way down. */
    private static final List<String> ROOMS = List.of(
            "problem",
            "load",
            "jsonpath",
            "overlay",
            "text",
            "resolve",
            "schema",
            "schema.regex",
            "schema.formula",
            "schema.keyword.annotation",
            "schema.keyword.validation",
            "schema.keyword.core",
            "schema.keyword.applicator",
            "schema.keyword.openapi",
            "schema.vocabulary",
            "schema.analysis",
            "schema.compile",
            "validator",
            "openapi.view",
            "openapi",
            "select",
            "front",
            "model",
            "types",
            "read",
            "plan",
            "evaluate",
            "emit.java.source",
            "emit.java.model",
            "emit.java.request",
            "emit.java.response",
            "emit.java.client",
            "emit.java.validator",
            "emit.java",
            "emit.docs.page",
            "emit.docs.markdown",
            "emit.docs.wording",
            "emit.docs.fact",
            "emit.docs.rule",
            "emit.docs.body",
            "emit.docs.sample",
            "emit.docs.wire",
            "emit.docs.curl",
            "emit.docs.http",
            "emit.docs.verdict",
            "emit.docs.pages",
            "emit.docs.form",
            "emit.docs.site",
            "emit.docs",
            "compile",
            "examples",
            "memory",
            "store",
            "write");

    /** The rooms beside one another in {@link #ROOMS} that have nothing to do with each other. */
    private static final Map<String, List<String>> NEIGHBOURS = Map.of(
            "emit.java.request",
            List.of("emit.java.model"),
            "emit.java.response",
            List.of("emit.java.model", "emit.java.request"),
            "emit.java.client",
            List.of("emit.java.model", "emit.java.request", "emit.java.response"),
            "emit.java.validator",
            List.of("emit.java.model", "emit.java.request", "emit.java.response", "emit.java.client"),
            "evaluate",
            List.of("plan", "read", "openapi"),
            "types",
            List.of("openapi", "openapi.view", "select", "front"),
            "emit.docs",
            List.of("emit.java"),
            "emit.docs.pages",
            List.of("emit.java"),
            "write",
            List.of("emit.java", "emit.docs", "read", "plan", "openapi", "schema"));

    /** The runtime's rooms, as {@link #ROOMS}. */
    private static final List<String> RUNTIME_ROOMS = List.of(
            "async",
            "parameter",
            "http",
            "stream",
            "content",
            "encoding",
            "codec",
            "auth",
            "configuration",
            "webhook",
            "log",
            "call",
            "wait",
            "page",
            "download",
            "client");

    /** What two classes of the project may both be called: each is the field's word for both. */
    private static final Set<String> SHARED_NAMES = Set.of(
            "FieldEncoding",
            "Operation",
            "Page",
            "Pages",
            "Parameter",
            "Refusal",
            "Secrets",
            "Security",
            "SecurityScheme",
            "Style",
            "Type",
            "Waiter");

    /** What is generated, and checked in. */
    private static final List<String> CLIENTS = List.of(
            "dev.plumbline.uniall..",
            "dev.plumbline.runway..",
            "dev.plumbline.minimax..",
            "dev.plumbline.luma..",
            "dev.plumbline.bfl..");

    private static final JavaClasses HOUSE = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .withImportOption(location -> !location.contains("-tests.jar"))
            .importPackages("dev.plumbline")
            .that(resideOutsideOfPackage("dev.plumbline.tests.."));

    @Test
    void everyRoomWasFound() {
        Set<String> rooms =
                HOUSE.stream().map(JavaClass::getPackageName).collect(Collectors.toCollection(TreeSet::new));
        assertThat(rooms)
                .contains(ROOMS.stream().map(CORE::concat).toArray(String[]::new))
                .contains(
                        "dev.plumbline.runtime.client",
                        "dev.plumbline.formats",
                        "dev.plumbline.transport.apache",
                        "dev.plumbline.testing",
                        "dev.plumbline.opentelemetry",
                        "dev.plumbline.processor",
                        "dev.plumbline.openapigenerator",
                        "dev.plumbline.cli",
                        "dev.plumbline.maven",
                        "dev.plumbline.uniall.veo31");
    }

    @Test
    void everyRoomOfTheCompilerIsInTheTable() {
        Set<String> rooms = HOUSE.stream()
                .map(JavaClass::getPackageName)
                .filter(room -> room.startsWith(CORE))
                .map(room -> room.substring(CORE.length()))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(rooms).containsExactlyInAnyOrderElementsOf(ROOMS);
    }

    @TestFactory
    Stream<DynamicTest> noRoomSeesALaterOne() {
        return inOrder(CORE, ROOMS);
    }

    @TestFactory
    Stream<DynamicTest> noRoomOfTheRuntimeSeesALaterOne() {
        return inOrder("dev.plumbline.runtime.", RUNTIME_ROOMS);
    }

    private static Stream<DynamicTest> inOrder(String parent, List<String> rooms) {
        return rooms.stream()
                .map(room -> DynamicTest.dynamicTest(room, () -> {
                    List<String> later = rooms.subList(rooms.indexOf(room) + 1, rooms.size());
                    noClasses()
                            .that()
                            .resideInAPackage(parent + room)
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(
                                    later.stream().map(parent::concat).toArray(String[]::new))
                            .allowEmptyShould(later.isEmpty())
                            .check(HOUSE);
                }));
    }

    @TestFactory
    Stream<DynamicTest> neighboursDoNotSeeEachOther() {
        return NEIGHBOURS.entrySet().stream()
                .map(room -> DynamicTest.dynamicTest(
                        room.getKey(),
                        () -> noClasses()
                                .that()
                                .resideInAPackage(CORE + room.getKey())
                                .should()
                                .dependOnClassesThat()
                                .resideInAnyPackage(room.getValue().stream()
                                        .map(CORE::concat)
                                        .toArray(String[]::new))
                                .check(HOUSE)));
    }

    @Test
    void theSchemaCompilerKnowsNoOpenApi() {
        noClasses()
                .that()
                .resideInAPackage("dev.plumbline.core.schema..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.swagger..", "dev.plumbline.core.openapi..", "dev.plumbline.core.model")
                .check(HOUSE);
    }

    /** The vocabulary is what the loader asks of keywords; how documents are read is nothing that schemas see. */
    @Test
    void ofTheLoaderSchemasSeeWhatItAsksOfKeywordsOnly() {
        noClasses()
                .that()
                .resideInAPackage("dev.plumbline.core.schema..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.plumbline.core.load")
                        .and(not(nameMatching(".*\\.SchemaKeywords(\\$.*)?"))))
                .check(HOUSE);
    }

    @Test
    void swaggerIsSeenInOneRoomAndByThePlugIn() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.plumbline.core.openapi", "dev.plumbline.openapigenerator..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.swagger..")
                .check(HOUSE);
    }

    @Test
    void namesAreChosenByThePlanAndPrintedByTheEmitters() {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        "dev.plumbline.core",
                        "dev.plumbline.core.plan..",
                        "dev.plumbline.core.emit..",
                        "dev.plumbline.core.compile",
                        "dev.plumbline.core.memory")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("com.palantir.javapoet..")
                .check(HOUSE);
    }

    @Test
    void emittersWorkFromTheModelNotFromTheDocument() {
        noClasses()
                .that()
                .resideInAPackage("dev.plumbline.core.emit..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.plumbline.core.load",
                        "dev.plumbline.core.openapi",
                        "dev.plumbline.core.read",
                        "dev.plumbline.core.types",
                        "io.swagger..")
                .check(HOUSE);
    }

    @Test
    void onlyThePlugInSeesOpenApiGenerator() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.plumbline.openapigenerator..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.openapitools..")
                .check(HOUSE);
    }

    @Test
    void theRuntimeSeesJacksonJspecifyAndTheJdkOnly() {
        classes()
                .that()
                .resideInAPackage("dev.plumbline.runtime..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "dev.plumbline.runtime..", "tools.jackson..", "org.jspecify..", "java..", "javax.net.ssl.."))
                .check(HOUSE);
    }

    @Test
    void theFormatsSeeTheJdkOnly() {
        classes()
                .that()
                .resideInAnyPackage("dev.plumbline.formats", "dev.plumbline.formats.regex")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("dev.plumbline.formats..", "org.jspecify..", "java.."))
                .check(HOUSE);
    }

    @Test
    void theOutputFormsAndTheRulesSeeTheValidatorsOnly() {
        classes()
                .that()
                .resideInAnyPackage("dev.plumbline.formats.output", "dev.plumbline.formats.rule")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "dev.plumbline.formats.output",
                        "dev.plumbline.formats.rule",
                        "dev.plumbline.runtime.validation",
                        "tools.jackson..",
                        "org.jspecify..",
                        "java.."))
                .check(HOUSE);
    }

    @Test
    void aLibraryIsSeenByTheModuleThatIsForIt() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.plumbline.transport.apache..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.apache.hc..")
                .check(HOUSE);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.plumbline.opentelemetry..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("io.opentelemetry..")
                .check(HOUSE);
    }

    @Test
    void whatUsersTestWithNeedsTheRuntimeAndTheJdkOnly() {
        classes()
                .that()
                .resideInAPackage("dev.plumbline.testing..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "dev.plumbline.testing..",
                        "dev.plumbline.runtime..",
                        "tools.jackson..",
                        "org.jspecify..",
                        "java..",
                        "com.sun.net.httpserver.."))
                .check(HOUSE);
    }

    @Test
    void eachGeneratedClientSeesTheRuntimeAndWhatItsRulesCallOnly() {
        for (String client : CLIENTS) {
            classes()
                    .that()
                    .resideInAPackage(client)
                    .should()
                    .onlyDependOnClassesThat(resideInAnyPackage(
                            client,
                            "dev.plumbline.runtime..",
                            "dev.plumbline.formats.rule",
                            "tools.jackson..",
                            "org.jspecify..",
                            "java.."))
                    .check(HOUSE);
        }
    }

    @Test
    void theCompilerDoesNotKnowItsDoors() {
        noClasses()
                .that(resideInAnyPackage("dev.plumbline.core..", "dev.plumbline.runtime..", "dev.plumbline.formats.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.plumbline.cli..",
                        "dev.plumbline.maven..",
                        "dev.plumbline.gradle..",
                        "dev.plumbline.processor..",
                        "dev.plumbline.openapigenerator..",
                        "javax.annotation.processing..",
                        "info.picocli..",
                        "picocli..")
                .check(HOUSE);
    }

    @Test
    void noPackagesDependOnEachOtherInACircle() {
        slices().matching("dev.plumbline.(**)").should().beFreeOfCycles().check(HOUSE);
    }

    @Test
    void noTwoClassesHaveOneNameWithoutAReason() {
        Map<String, Long> names = HOUSE.stream()
                .filter(type -> type.getEnclosingClass().isEmpty()
                        && CLIENTS.stream()
                                .noneMatch(client -> type.getPackageName().startsWith(client.replace("..", ""))))
                .map(JavaClass::getSimpleName)
                .filter(name -> !name.endsWith("-info"))
                .collect(Collectors.groupingBy(name -> name, TreeMap::new, Collectors.counting()));
        names.values().removeIf(count -> count == 1);
        assertThat(names.keySet()).isEqualTo(new TreeSet<>(SHARED_NAMES));
    }

    @Test
    void noClassIsNamedLikeATest() {
        noClasses()
                .that()
                .areTopLevelClasses()
                .should()
                .haveNameMatching(".*Tests?")
                .check(HOUSE);
    }

    @Test
    void nothingIsCalledByAWordThatSaysNothing() {
        String words = "(?i)(utils?|commons?|helpers?|managers?|misc)";
        noClasses()
                .should()
                .haveNameMatching("(?s)(.*\\.)?" + words + "\\..*")
                .orShould(com.tngtech.archunit.lang.conditions.ArchConditions.be(
                        nameMatching("(?s).*(Utils?|Helpers?|Managers?|Misc)([A-Z$].*)?|.*Commons?(\\$.*)?")))
                .check(HOUSE);
    }

    /** In its source: what the packages that nobody else sees say is not in the runtime's jar. */
    @Test
    void everyPackageSaysWhatItIsFor() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String rooms : List.of("generator", "generated-client")) {
            try (Stream<Path> modules = Files.list(Checkout.root().resolve(rooms))) {
                modules.map(module -> module.resolve("src/main/java")).forEach(sources::add);
            }
        }
        Set<String> silent = HOUSE.stream()
                .map(JavaClass::getPackageName)
                .filter(room -> sources.stream()
                        .map(source -> source.resolve(room.replace('.', '/')).resolve("package-info.java"))
                        .noneMatch(Files::exists))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent).isEmpty();
    }
}
