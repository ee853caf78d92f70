package dev.plumbline.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.Request;
import dev.plumbline.core.read.Reading;
import dev.plumbline.core.resolve.Location;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

class PlannerTest {

    private static final Request REQUEST = Request.of(URI.create("file:/api.yaml"), "api.yaml");

    @Test
    void veoHasTheNamesOfItsFrontPage() {
        Reading veo = Reading.ofVeo();
        Plan plan = Planner.plan(
                veo.api(),
                veo.schemas(),
                REQUEST.withBasePackage("dev.plumbline.uniall.veo31")
                        .withModuleName("dev.plumbline.uniall.veo31")
                        .naming());
        assertThat(plan.client()).hasToString("dev.plumbline.uniall.veo31.UniAllVeo31Client");
        assertThat(plan.apis()).singleElement().satisfies(api -> {
            assertThat(List.of(api.name(), api.async(), api.raw(), api.calls()))
                    .extracting(ClassName::simpleName)
                    .containsExactly("VideoApi", "AsyncVideoApi", "RawVideoApi", "VideoCalls");
            assertThat(api.accessor()).isEqualTo("video");
            assertThat(api.operations())
                    .extracting(Plan.OperationPlan::method, Plan.OperationPlan::constant)
                    .containsExactly(tuple("createVideo", "CREATE_VIDEO"), tuple("getVideo", "GET_VIDEO"));
            assertThat(api.operations().get(0).body()).isEqualTo("request");
            assertThat(api.operations().get(1).parameters()).containsExactly("taskId");
            assertThat(api.operations().get(1).waiter())
                    .contains(new Plan.DescriptorPlan("waitForVideo", "WAIT_FOR_VIDEO"));
        });
        assertThat(plan.types().get(veo.component("VideoRequest")).members()).containsOnly("");
        assertThat(plan.types().get(veo.component("AspectRatio")).members()).containsExactly("_16_9", "_9_16");
        assertThat(plan.types().get(veo.component("VideoModel")).members())
                .startsWith("VEO3_1_VIDEO_720P", "VEO3_1_VIDEO_1080P", "VEO3_1_VIDEO_4K");
        assertThat(plan.types().get(veo.component("VideoTask")).name())
                .hasToString("dev.plumbline.uniall.veo31.model.VideoTask");
    }

    @Test
    void veoHasAValidatorForEachComponentAndWaiterSchema() {
        Reading veo = Reading.ofVeo();
        Plan plan = veo.plan();
        assertThat(plan.validators().get(veo.component("OneModeOnly")))
                .hasToString("uniall.veo31.validator.OneModeOnlyValidator");
        assertThat(plan.validators().values())
                .extracting(ClassName::simpleName)
                .contains(
                        "WaitForVideoSuccessMatcher",
                        "WaitForVideoTheTaskFailedMatcher",
                        "WaitForVideoCompletedWithoutAVideoMatcher")
                .hasSize(25 + 4);
        Location body = veo.api()
                .operations()
                .get(0)
                .body()
                .orElseThrow()
                .content()
                .schema()
                .orElseThrow();
        assertThat(plan.validators()).doesNotContainKey(body);
        assertThat(plan.validator(body, veo.schemas()))
                .contains(plan.validators().get(veo.component("VideoRequest")));
    }

    @Test
    void aPackageThatJavaRefusesIsRefused() {
        Reading veo = Reading.ofVeo();
        assertThatThrownBy(() -> Planner.plan(
                        veo.api(),
                        veo.schemas(),
                        REQUEST.withBasePackage("../evil").naming()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"../evil\" is not a package name");
        assertThatThrownBy(() -> Planner.plan(
                        veo.api(),
                        veo.schemas(),
                        REQUEST.withModuleName("java.base").naming()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("belongs to the JDK");
    }

    private static final String HOSTILE = """
            openapi: 3.1.0
            info: {title: "*/ class \\u202e\\n{", version: '1'}
            tags: [{name: "a/b"}, {name: A b}, {name: "*/"}, {name: builder}]
            paths:
              /a/{x}/{X}:
                parameters:
                  - {name: x, in: path, required: true, schema: {type: string}}
                  - {name: X, in: path, required: true, schema: {type: string, maxLength: 5}}
                  - {name: request, in: query, schema: {type: string}}
                  - {name: class, in: query, schema: {type: string}}
                  - {name: options, in: query, schema: {type: string}}
                post:
                  tags: [a/b]
                  operationId: class
                  requestBody: {content: {application/json: {schema: {properties: {x: {properties: {y: true}}}}}}}
                  responses: {default: {description: D, content: {application/json: {schema: {type: string, minLength: 1}}}}}
                put: {tags: [A b], operationId: wait, responses: {'204': {description: D}}}
                get: {tags: ["*/"], operationId: "x(); //", responses: {'204': {description: D}}}
                head: {tags: [builder], operationId: toString, responses: {'204': {description: D}}}
            components:
              schemas:
                Object: {properties: {class: true, hashCode: true, "*/": true, "a b": true, aB: true, "": true, toJson: true}}
                object: {properties: {a: true}}
                OBJECT: {enum: [a, A, "", " ", "\\u202e", "\\"", class, 视频, unknown]}
                con: {properties: {a: true}}
                CON: {properties: {a: true}}
                "../../etc/passwd": {properties: {a: true}}
                "a.b": {properties: {a: true}}
                Either:
                  oneOf:
                    - {type: string}
                    - {title: Text, type: array}
                    - {title: Either, type: boolean}
                    - {title: Unknown, type: integer}
                    - {title: "a.b", enum: [x]}
                    - $ref: '#/components/schemas/object'
                    - $ref: '#/components/schemas/object'
            """;

    @Test
    void hostileNamesGiveLegalAndDifferentOnes() {
        Reading reading = Reading.of(HOSTILE);
        assertThat(reading.problems()).filteredOn(problem -> problem.isError()).isEmpty();
        Plan plan = reading.plan();
        assertThat(SourceVersion.isName(plan.basePackage())).isTrue();
        List<ClassName> apiTypes = new ArrayList<>(List.of(plan.client()));
        plan.apis().forEach(api -> apiTypes.addAll(List.of(api.name(), api.async(), api.raw(), api.calls())));
        assertFiles(apiTypes);
        assertFiles(plan.types().values().stream().map(Plan.TypePlan::name).toList());
        assertFiles(List.copyOf(plan.validators().values()));
        plan.types()
                .values()
                .forEach(type -> assertNames(type.members().stream()
                        .filter(member -> !member.isEmpty())
                        .toList()));
        plan.apis()
                .forEach(api -> api.operations().forEach(operation -> {
                    List<String> names = new ArrayList<>(operation.parameters());
                    names.add(operation.body());
                    names.addAll(List.of("options", "caller"));
                    assertNames(names);
                    assertNames(List.of(operation.method(), "wait", "toString"));
                }));
        assertThat(plan.apis()).extracting(Plan.ApiPlan::accessor).doesNotHaveDuplicates();
    }

    @Test
    void aBranchWithoutARecordOfItsOwnIsAVariant() {
        Reading reading = Reading.of(HOSTILE);
        assertThat(reading.plan().types().get(reading.component("Either")).members())
                .containsExactly("Text", "Text2", "EitherVariant", "UnknownVariant", "ABVariant", "", "ObjectVariant");
    }

    private static void assertFiles(List<ClassName> types) {
        Set<String> files = new HashSet<>();
        types.forEach(type -> files.add(type.simpleName().toLowerCase(Locale.ROOT)));
        assertThat(files).as("%s", types).hasSameSizeAs(types);
        assertThat(types).allMatch(type -> type.simpleName().matches("[A-Za-z_][A-Za-z0-9_]*"));
    }

    private static void assertNames(List<String> names) {
        assertThat(names).doesNotHaveDuplicates();
        assertThat(names)
                .allMatch(name -> SourceVersion.isIdentifier(name)
                        && !SourceVersion.isKeyword(name)
                        && name.matches("[A-Za-z0-9_]+"));
    }
}
