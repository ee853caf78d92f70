package dev.plumbline.core.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.core.read.Reading;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.junit.jupiter.api.Test;

class ValidatorNamesTest {

    private static Location at(Reading reading, String component, String pointer) {
        Location base = reading.component(component);
        return new Location(base.document(), base.pointer() + pointer);
    }

    @Test
    void methodsSayWhatTheyAreAbout() {
        Reading veo = Reading.ofVeo();
        Schema text = veo.schemas().at(veo.component("TextToVideo"));
        ValidatorNames names = ValidatorNames.of(text, veo.schemas());
        assertThat(names.method(at(veo, "TextToVideo", "/properties/aspect_ratio")))
                .isEqualTo("AspectRatio");
        assertThat(names.method(at(veo, "TextToVideo", "/allOf/1"))).isEqualTo("SomethingToMakeAVideoFrom");
        assertThat(names.constant(at(veo, "TextToVideo", "/allOf/1"), "required"))
                .isEqualTo("SOMETHING_TO_MAKE_A_VIDEO_FROM_REQUIRED");
        assertThat(names.constant(text.at(), "properties")).isEqualTo("PROPERTIES");
        assertThat(names.constant(text.at(), "text")).isEqualTo("TEXT");
        assertThat(names.local("aspect_ratio")).isEqualTo("aspectRatio");
    }

    @Test
    void asManyWordsAsItTakes() {
        Reading veo = Reading.ofVeo();
        ValidatorNames names = ValidatorNames.of(veo.schemas().at(veo.component("VideoRequestFields")), veo.schemas());
        assertThat(names.method(at(veo, "VideoRequestFields", "/properties/size")))
                .isEqualTo("Size");
        assertThat(names.method(at(veo, "VideoRequestFields", "/allOf/2/then/properties/size")))
                .isEqualTo("A4kModelMakes4kThenSize");
        assertThat(names.constant(at(veo, "VideoRequestFields", "/allOf/2/then/properties/size"), "const"))
                .isEqualTo("A_4K_MODEL_MAKES_4K_THEN_SIZE_CONST");
        assertThat(names.method(at(veo, "VideoRequestFields", "/properties/images/items")))
                .isEqualTo("ImagesItem");
    }

    @Test
    void aSingleConditionNeedsNoMore() {
        Reading reading = Reading.of("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    A:
                      allOf: [{if: {required: [a]}, then: {properties: {size: {const: 1, not: {const: 2}}}}}]
                """);
        ValidatorNames names = ValidatorNames.of(reading.schemas().at(reading.component("A")), reading.schemas());
        assertThat(names.method(at(reading, "A", "/allOf/0/then/properties/size")))
                .isEqualTo("ThenSize");
        assertThat(names.method(at(reading, "A", "/allOf/0/then/properties/size/not")))
                .isEqualTo("ThenSizeNot");
    }

    @Test
    void namesNeverMeet() {
        Reading reading = Reading.of("""
                openapi: 3.1.0
                info: {title: T, version: '1'}
                paths: {}
                components:
                  schemas:
                    A:
                      required: [value, report, class]
                      properties:
                        x: {additionalProperties: {type: string}, oneOf: [true]}
                        xAdditional: {properties: {a: {const: 1}}}
                        x_additional: {const: 1}
                        x-additional: {const: 2}
                        v1_2: {const: 2, minimum: 1}
                        v12: {const: 3, minimum: 1}
                        "1": {const: 3}
                        INSTANCE: {text: 1, const: 1}
                        "*/": {const: 1}
                        视频: {const: 1}
                        "": {title: "\\u202e", oneOf: [{const: 1}, {const: 2}, {anyOf: [{const: 1}, {const: 2}]}]}
                """);
        Schema root = reading.schemas().at(reading.component("A"));
        ValidatorNames names = ValidatorNames.of(root, reading.schemas());
        List<String> constants = new ArrayList<>(List.of("INSTANCE"));
        List<Schema> inside = reading.schemas().schemas().values().stream()
                .filter(schema -> schema.at().pointer().startsWith(root.at().pointer()))
                .toList();
        for (Schema schema : inside) {
            for (Keyword keyword : schema.keywords()) {
                constants.add(names.constant(schema.at(), keyword.name()));
            }
            constants.add(names.constant(schema.at(), "text"));
        }
        assertThat(constants).doesNotHaveDuplicates().allMatch(SourceVersion::isIdentifier);
        assertThat(inside.stream()
                        .map(schema -> "is" + names.method(schema.at()))
                        .collect(Collectors.toList()))
                .doesNotHaveDuplicates()
                .allMatch(SourceVersion::isIdentifier);
        List<String> locals = List.of(
                names.local("value"),
                names.local("report"),
                names.local("class"),
                names.local("x_additional"),
                names.local("x-additional"),
                names.local("xAdditional"),
                names.local("*/"),
                names.local(""));
        assertThat(locals)
                .doesNotHaveDuplicates()
                .allMatch(name -> SourceVersion.isIdentifier(name) && !SourceVersion.isKeyword(name))
                .doesNotContain("value", "report");
    }

    @Test
    void asksForWhatIsNotThereAreRefused() {
        Reading veo = Reading.ofVeo();
        ValidatorNames names = ValidatorNames.of(veo.schemas().at(veo.component("VideoSize")), veo.schemas());
        assertThatThrownBy(() -> names.method(veo.component("VideoModel")))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
