package dev.plumbline.core.emit.docs.verdict;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** The scripts of a page with verdicts, in an engine without a browser. For one thread. */
final class ScriptEngine implements AutoCloseable {

    private final Context context = Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    ScriptEngine() {
        run(VerdictScript.messages());
        run(VerdictScript.text());
        run(resource("compare.js"));
    }

    private static String resource(String name) {
        try (InputStream in = ScriptEngine.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    Value run(String script) {
        return context.eval("js", script);
    }

    /** In what the script differs from the validators, in verdict or sentence, a line each. */
    List<String> differences(VerdictCases cases) {
        return call("compare", cases.suite().toString());
    }

    /** The lines that a function of the page gives for an argument in JSON. */
    List<String> call(String function, String json) {
        Value lines =
                run("(json) => Plumbline." + function + "(JSON.parse(json))").execute(json);
        List<String> all = new ArrayList<>();
        for (long i = 0; i < lines.getArraySize(); i++) {
            all.add(lines.getArrayElement(i).asString());
        }
        return all;
    }

    @Override
    public void close() {
        context.close();
    }
}
