package dev.plumbline.core.emit.java;

import dev.plumbline.core.model.Api;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.schema.Rules;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;

/** Prints everything Java of a run: the models, the client, and the declarations of its packages and module. */
public final class JavaEmitter {

    private JavaEmitter() {}

    /**
     * Prints the files.
     *
     * @param documentName how generated comments name the document
     * @return path under {@code src/main/java/} to text
     */
    public static SortedMap<String, String> emit(Api api, Rules rules, Plan plan, String documentName) {
        Emission run = new Emission(api, rules, plan);
        JavaSource source = new JavaSource(plan, documentName);
        SortedMap<String, String> files = new TreeMap<>();
        Stream.of(ModelEmitter.emit(run))
                .flatMap(each -> each)
                .forEach(file -> files.put(JavaSource.path(file), source.text(file)));
        return files;
    }
}
