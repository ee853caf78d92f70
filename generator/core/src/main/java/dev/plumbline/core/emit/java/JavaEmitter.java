package dev.plumbline.core.emit.java;

import com.palantir.javapoet.JavaFile;
import dev.plumbline.core.emit.java.client.ClientEmitter;
import dev.plumbline.core.emit.java.model.ModelEmitter;
import dev.plumbline.core.emit.java.source.Emission;
import dev.plumbline.core.emit.java.source.JavaSource;
import dev.plumbline.core.emit.java.validator.ValidatorEmitter;
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
        Stream.of(ModelEmitter.emit(run), ClientEmitter.emit(run), validatorFiles(rules, plan, documentName))
                .flatMap(each -> each)
                .forEach(file -> files.put(JavaSource.path(file), source.text(file)));
        ModuleEmitter.packageInfos(run).forEach((path, text) -> files.put(path, source.text(text)));
        ModuleEmitter.moduleInfo(run).forEach(text -> files.put(JavaSource.modulePath(), source.text(text)));
        return files;
    }

    /** Prints the validators alone, as {@link #emit} does. */
    public static SortedMap<String, String> validators(Rules rules, Plan plan, String documentName) {
        JavaSource source = new JavaSource(plan, documentName);
        SortedMap<String, String> files = new TreeMap<>();
        validatorFiles(rules, plan, documentName).forEach(file -> files.put(JavaSource.path(file), source.text(file)));
        return files;
    }

    /**
     * Prints the validators where nothing else is wanted, with the declarations of their package and module.
     *
     * @param title what the document is called
     */
    public static SortedMap<String, String> validatorsAlone(String title, Rules rules, Plan plan, String documentName) {
        JavaSource source = new JavaSource(plan, documentName);
        SortedMap<String, String> files = validators(rules, plan, documentName);
        ModuleEmitter.packageInfos(plan, title).forEach((path, text) -> files.put(path, source.text(text)));
        ModuleEmitter.moduleInfo(rules, plan, title)
                .forEach(text -> files.put(JavaSource.modulePath(), source.text(text)));
        return files;
    }

    private static Stream<JavaFile> validatorFiles(Rules rules, Plan plan, String documentName) {
        return ValidatorEmitter.emit(rules, plan, documentName).entrySet().stream()
                .map(printed -> JavaFile.builder(printed.getKey().packageName(), printed.getValue())
                        .build());
    }
}
