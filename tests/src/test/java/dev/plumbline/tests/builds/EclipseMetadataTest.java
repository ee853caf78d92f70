package dev.plumbline.tests.builds;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.tests.fixture.Checkout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the Maven plug-in tells Eclipse's Maven integration: it asks what to do with every goal that it does not know. */
class EclipseMetadataTest {

    private static final Pattern GOAL = Pattern.compile("<goal>(\\w+)</goal>");
    private static final Path CLASSES = Checkout.root().resolve("generator/maven-plugin/target/classes/META-INF");

    @Test
    void everyGoalIsKnownAndThoseThatMakeSourcesRun() throws IOException {
        String metadata = Files.readString(CLASSES.resolve("m2e/lifecycle-mapping-metadata.xml"));
        List<String> goals = goals(Files.readString(CLASSES.resolve("maven/plugin.xml")));
        assertThat(goals(metadata)).isNotEmpty().containsExactlyInAnyOrderElementsOf(goals);
        String run = metadata.substring(0, metadata.indexOf("<execute>"));
        assertThat(goals(run)).containsExactlyInAnyOrder("generate", "recompile");
        assertThat(metadata).contains("<runOnIncremental>true<");
    }

    private static List<String> goals(String xml) {
        return GOAL.matcher(xml).results().map(found -> found.group(1)).toList();
    }
}
