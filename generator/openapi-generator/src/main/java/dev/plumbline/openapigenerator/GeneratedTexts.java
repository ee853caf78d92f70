package dev.plumbline.openapigenerator;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.openapitools.codegen.api.TemplatingEngineAdapter;
import org.openapitools.codegen.api.TemplatingExecutor;

/** To the host a templating engine, whose templates are finished files. The host's own templates are left to the host. */
final class GeneratedTexts implements TemplatingEngineAdapter {

    private static final String PREFIX = "plumbline:";

    private final Map<String, String> texts = new HashMap<>();

    /** Keeps a file; the name of the template that stands for it. */
    String add(String path, String text) {
        texts.put(PREFIX + path, text);
        return PREFIX + path;
    }

    @Override
    public String getIdentifier() {
        return "plumbline";
    }

    @Override
    public String[] getFileExtensions() {
        return new String[0];
    }

    @Override
    public boolean handlesFile(String template) {
        return texts.containsKey(template);
    }

    @Override
    public boolean templateExists(TemplatingExecutor executor, String template) {
        return handlesFile(template);
    }

    @Override
    public String compileTemplate(TemplatingExecutor executor, Map<String, Object> bundle, String template) {
        return Objects.requireNonNull(texts.get(template), "the host asks for what is handled here");
    }
}
