package dev.plumbline.core.emit.docs.verdict;

import java.util.ArrayList;
import java.util.List;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Value;

/** An engine that runs on any Java, and slowly, as nothing compiles there what it runs. */
final class JavaEngine implements ScriptEngine {

    private final Context context = Context.newBuilder("js")
            .option("engine.WarnInterpreterOnly", "false")
            .build();

    JavaEngine() {
        context.eval("js", ScriptEngine.scripts());
    }

    @Override
    public List<String> call(String function, String json) {
        Value lines = context.eval("js", "(json) => Plumbline." + function + "(JSON.parse(json))")
                .execute(json);
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
