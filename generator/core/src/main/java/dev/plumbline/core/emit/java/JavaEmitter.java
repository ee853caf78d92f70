package dev.plumbline.core.emit.java;

import dev.plumbline.core.emit.java.client.ClientEmitter;
import dev.plumbline.core.emit.java.model.ModelEmitter;
import dev.plumbline.core.emit.java.request.RequestEmitter;
import dev.plumbline.core.emit.java.response.ResponseEmitter;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.JavaSource;
import dev.plumbline.core.emit.java.validator.ValidatorEmitter;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.schema.SchemaSet;
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
    public static SortedMap<String, String> emit(Api api, SchemaSet schemas, Plan plan, String documentName) {
        EmitContext context = new EmitContext(api, schemas, plan);
        JavaSource source = new JavaSource(plan, documentName);
        SortedMap<String, String> files = new TreeMap<>();
        Stream.of(
                        ModelEmitter.emit(context),
                        RequestEmitter.emit(context),
                        ResponseEmitter.emit(context),
                        ClientEmitter.emit(context))
                .flatMap(each -> each)
                .forEach(file -> files.put(JavaSource.path(file), source.text(file)));
        ValidatorEmitter.emit(schemas, plan, documentName)
                .forEach(file -> files.put(JavaSource.path(file), source.text(file)));
        ModuleEmitter.packageInfos(context).forEach((path, text) -> files.put(path, source.text(text)));
        ModuleEmitter.moduleInfo(context).forEach(text -> files.put(JavaSource.modulePath(), source.text(text)));
        return files;
    }

    /** Prints the validators alone, as {@link #emit} does. */
    public static SortedMap<String, String> validators(SchemaSet schemas, Plan plan, String documentName) {
        JavaSource source = new JavaSource(plan, documentName);
        SortedMap<String, String> files = new TreeMap<>();
        ValidatorEmitter.emit(schemas, plan, documentName)
                .forEach(file -> files.put(JavaSource.path(file), source.text(file)));
        return files;
    }

    /**
     * Prints the validators where nothing else is wanted, with the declarations of their package and module.
     *
     * @param title what the document is called
     */
    public static SortedMap<String, String> validatorsAlone(
            String title, SchemaSet schemas, Plan plan, String documentName) {
        JavaSource source = new JavaSource(plan, documentName);
        SortedMap<String, String> files = validators(schemas, plan, documentName);
        ModuleEmitter.packageInfos(plan, title).forEach((path, text) -> files.put(path, source.text(text)));
        ModuleEmitter.moduleInfo(schemas, plan, title)
                .forEach(text -> files.put(JavaSource.modulePath(), source.text(text)));
        return files;
    }
}
