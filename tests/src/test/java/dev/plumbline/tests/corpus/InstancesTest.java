package dev.plumbline.tests.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.tests.independent.IndependentValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** Most values that are made of a schema are legal, and the same attempt makes the same ones. */
class InstancesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"string\",\"minLength\":12,\"maxLength\":14}",
                "{\"type\":\"string\",\"pattern\":\"^AC[0-9a-f]{32}$\"}",
                "{\"type\":\"integer\",\"exclusiveMinimum\":4,\"multipleOf\":3}",
                "{\"type\":\"number\",\"maximum\":-1}",
                "{\"type\":\"array\",\"items\":{\"enum\":[1,2,3]},\"minItems\":3,\"uniqueItems\":true}",
                "{\"allOf\":[{\"properties\":{\"a\":{\"type\":\"integer\"}}},{\"required\":[\"a\"],\"type\":\"object\"}]}",
                "{\"oneOf\":[{\"const\":\"x\"},{\"type\":\"null\"}]}",
                "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"boolean\"},\"minProperties\":2}"
            })
    void valuesAreLegal(String schema) throws IOException {
        Path file = folder.resolve("schema.json");
        Files.writeString(file, "{\"schema\":" + schema + "}");
        RawNode node = new RawFiles().root(file).find("schema").orElseThrow();
        IndependentValidator validator = IndependentValidator.of(file, "/schema");
        for (int attempt = 0; attempt < Instances.ATTEMPTS; attempt++) {
            JsonNode value = new Instances(1, true, attempt).of(node);
            assertThat(validator.errors(value)).as("%s of %s", value, schema).isEmpty();
            assertThat(new Instances(1, true, attempt).of(node)).isEqualTo(value);
        }
    }

    @Test
    void whatContradictsItselfHasNoValue() throws IOException {
        Path file = folder.resolve("schema.json");
        Files.writeString(file, "{\"allOf\":[{\"type\":\"string\"},{\"type\":\"integer\"}]}");
        RawNode node = new RawFiles().root(file);
        assertThatThrownBy(() -> new Instances(1, true, 0).of(node)).isInstanceOf(NoInstanceException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "^[a-zA-Z][\\w-]{2,8}$",
                "^(foo|ba[rz])+\\.\\d{2}$",
                "^\\+?[1-9]\\d{1,14}$",
                "[^\\s@]+@[^\\s@]+\\.com",
                "^(?:[0-9]|1[0-9]|2[0-4]){3}$"
            })
    void aSampleFitsItsPattern(String pattern) {
        Random random = new Random(7);
        for (int i = 0; i < 50; i++) {
            assertThat(PatternSample.of(pattern, random)).containsPattern(pattern);
        }
    }
}
