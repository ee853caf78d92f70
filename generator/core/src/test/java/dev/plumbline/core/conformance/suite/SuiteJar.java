package dev.plumbline.core.conformance.suite;

import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.JsonNode;

/** The suite as it stands in the test jar of {@code io.vertx:vertx-json-schema}, in one file: a copy some years old. */
final class SuiteJar implements OfficialSuite {

    private final JsonNode all = Json.ofResource("/test-suite-tck.json");

    @Override
    public List<File> files(SuiteDraft draft) {
        String folder = draft.folder() + "/";
        return all.get("suites")
                .valueStream()
                .filter(file -> file.get("name").stringValue().startsWith(folder))
                .map(file -> new File(file.get("name").stringValue().substring(folder.length()), file.get("value")))
                .toList();
    }

    @Override
    public Map<URI, JsonNode> remotes() {
        Map<URI, JsonNode> remotes = new TreeMap<>();
        for (JsonNode remote : all.get("remotes")) {
            remotes.put(URI.create(remote.get("name").stringValue()), remote.get("value"));
        }
        return remotes;
    }
}
