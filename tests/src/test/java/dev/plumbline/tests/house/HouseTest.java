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
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The design's table of stages, and its manners, held against the compiled classes. */
class HouseTest {

    private static final String CORE = "dev.plumbline.core.";

    /** Each stage may see the ones before it and none of the ones after it. */
    private static final List<String> STAGES = List.of(
            "problem",
            "load",
            "resolve",
            "schema",
            "schema.regex",
            "schema.keyword",
            "schema.vocabulary",
            "schema.analysis",
            "schema.compile",
            "model",
            "read",
            "plan",
            "emit.java",
            "emit.docs");

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
                .contains(STAGES.stream().map(CORE::concat).toArray(String[]::new))
                .contains(
                        "dev.plumbline.runtime.configuration",
                        "dev.plumbline.runtime.call",
                        "dev.plumbline.runtime.wait",
                        "dev.plumbline.runtime.download",
                        "dev.plumbline.runtime.client",
                        "dev.plumbline.formats",
                        "dev.plumbline.transport.apache",
                        "dev.plumbline.testing",
                        "dev.plumbline.opentelemetry",
                        "dev.plumbline.processor",
                        "dev.plumbline.openapigenerator",
                        "dev.plumbline.cli",
                        "dev.plumbline.uniall.veo31");
    }

    @TestFactory
    Stream<DynamicTest> noStageSeesALaterOne() {
        return STAGES.stream()
                .map(stage -> DynamicTest.dynamicTest(stage, () -> {
                    String[] later = STAGES.subList(STAGES.indexOf(stage) + 1, STAGES.size()).stream()
                            .map(CORE::concat)
                            .toArray(String[]::new);
                    noClasses()
                            .that()
                            .resideInAPackage(CORE + stage)
                            .should()
                            .dependOnClassesThat()
                            .resideInAnyPackage(later)
                            .allowEmptyShould(later.length == 0)
                            .check(HOUSE);
                }));
    }

    @Test
    void theSchemaCompilerKnowsNoOpenApi() {
        noClasses()
                .that()
                .resideInAPackage("dev.plumbline.core.schema..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("io.swagger..", "dev.plumbline.core.model")
                .check(HOUSE);
        // Of the loader the schema rooms know only what it asks of them.
        noClasses()
                .that()
                .resideInAPackage("dev.plumbline.core.schema..")
                .should()
                .dependOnClassesThat(resideInAPackage("dev.plumbline.core.load")
                        .and(not(nameMatching("dev\\.plumbline\\.core\\.load\\.SchemaKeywords(\\$.*)?"))))
                .check(HOUSE);
    }

    @Test
    void onlyTheReaderSeesSwagger() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.plumbline.core.read..", "dev.plumbline.openapigenerator..")
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
                        "dev.plumbline.core.compile")
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
                .resideInAnyPackage("dev.plumbline.core.load", "dev.plumbline.core.read", "io.swagger..")
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
                .resideInAPackage("dev.plumbline.formats..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage("dev.plumbline.formats..", "org.jspecify..", "java.."))
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
    void theGeneratedClientSeesTheRuntimeOnly() {
        classes()
                .that()
                .resideInAPackage("dev.plumbline.uniall..")
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(
                        "dev.plumbline.uniall..",
                        "dev.plumbline.runtime..",
                        "tools.jackson..",
                        "org.jspecify..",
                        "java.."))
                .check(HOUSE);
    }

    @Test
    void theCompilerDoesNotKnowItsDoors() {
        noClasses()
                .that(resideInAnyPackage("dev.plumbline.core..", "dev.plumbline.runtime..", "dev.plumbline.formats.."))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.plumbline.cli..",
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
    void nothingIsCalledByAWordThatSaysNothing() {
        String words = "(?i)(utils?|commons?|helpers?|managers?|misc)";
        noClasses()
                .should()
                .haveNameMatching("(?s)(.*\\.)?" + words + "\\..*")
                .orShould(com.tngtech.archunit.lang.conditions.ArchConditions.be(
                        nameMatching("(?s).*(Utils?|Commons?|Helpers?|Managers?|Misc)([A-Z$].*)?")))
                .check(HOUSE);
    }

    @Test
    void everyPackageSaysWhatItIsFor() {
        Set<String> silent = HOUSE.stream()
                .map(JavaClass::getPackage)
                .filter(room -> room.tryGetPackageInfo().isEmpty())
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(silent).isEmpty();
    }
}
