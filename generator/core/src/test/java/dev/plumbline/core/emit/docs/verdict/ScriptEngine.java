package dev.plumbline.core.emit.docs.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The scripts of a page with verdicts, and what compares them with the validators, in an engine. For one thread. */
public interface ScriptEngine extends AutoCloseable {

    /**
     * The browser that is asked for; else Node where it is installed, as it is a hundred times as fast as the engine that is
     * a dependency of the tests.
     */
    static ScriptEngine fastest() {
        return BrowserEngine.isAsked()
                ? new BrowserEngine()
                : NodeEngine.isInstalled() ? new NodeEngine() : new JavaEngine();
    }

    /** In what the script differs from the validators, in verdict or sentence, a line each. */
    default List<String> differences(VerdictCases cases) {
        return call("compare", cases.suite().toString());
    }

    /** The lines that a function of the page gives for an argument in JSON. */
    List<String> call(String function, String json);

    @Override
    void close();

    /** All that an engine has to run first. */
    static String scripts() {
        try (InputStream in = ScriptEngine.class.getResourceAsStream("compare.js")) {
            return VerdictScript.messages()
                    + VerdictScript.text()
                    + new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
