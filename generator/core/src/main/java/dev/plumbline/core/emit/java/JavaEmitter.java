package dev.plumbline.core.emit.java;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.JavaFile;
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
import dev.plumbline.core.text.TextFiles;
import java.util.HashMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** Prints everything Java of a run: the models, the client, and the declarations of its packages and module. */
public final class JavaEmitter {

    private JavaEmitter() {}

    /**
     * The files. Those there are many of are printed when they are asked for, and not kept.
     *
     * @param documentName how generated comments name the document
     * @return path under {@code src/main/java/} to text
     */
    public static TextFiles emit(Api api, SchemaSet schemas, Plan plan, String documentName) {
        EmitContext context = new EmitContext(api, schemas, plan);
        JavaSource source = new JavaSource(plan, documentName);
        SortedMap<String, String> files = new TreeMap<>();
        Stream.of(RequestEmitter.emit(context), ResponseEmitter.emit(context), ClientEmitter.emit(context))
                .flatMap(each -> each)
                .forEach(file -> files.put(JavaSource.path(file), source.text(file)));
        ModuleEmitter.packageInfos(context).forEach((path, text) -> files.put(path, source.text(text)));
        ModuleEmitter.moduleInfo(context).forEach(text -> files.put(JavaSource.modulePath(), source.text(text)));
        return texts(ModelEmitter.emit(context), source)
                .with(validators(schemas, plan, documentName))
                .with(files);
    }

    /** The validators alone, as {@link #emit} prints them. */
    public static TextFiles validators(SchemaSet schemas, Plan plan, String documentName) {
        return texts(ValidatorEmitter.emit(schemas, plan, documentName), new JavaSource(plan, documentName));
    }

    /**
     * The validators where nothing else is wanted, with the declarations of their package and module.
     *
     * @param title what the document is called
     */
    public static TextFiles validatorsAlone(String title, SchemaSet schemas, Plan plan, String documentName) {
        JavaSource source = new JavaSource(plan, documentName);
        SortedMap<String, String> files = new TreeMap<>();
        ModuleEmitter.packageInfos(plan, title).forEach((path, text) -> files.put(path, source.text(text)));
        ModuleEmitter.moduleInfo(schemas, plan, title)
                .forEach(text -> files.put(JavaSource.modulePath(), source.text(text)));
        return validators(schemas, plan, documentName).with(files);
    }

    private static TextFiles texts(Map<ClassName, Supplier<JavaFile>> classes, JavaSource source) {
        Map<String, Supplier<String>> texts = new HashMap<>();
        classes.forEach((name, file) ->
                texts.put(JavaSource.path(name.packageName(), name.simpleName()), () -> source.text(file.get())));
        return TextFiles.made(texts);
    }
}
