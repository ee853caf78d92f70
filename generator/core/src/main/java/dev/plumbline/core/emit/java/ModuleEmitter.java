package dev.plumbline.core.emit.java;

import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.JavaSource;
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Info;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.Plan.FormPlan;
import dev.plumbline.core.plan.Plan.HeadersPlan;
import dev.plumbline.core.plan.Plan.ParamsPlan;
import dev.plumbline.core.plan.Plan.ResultPlan;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.analysis.FormatsLibrary;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints the declarations of the packages, and of the module where one is wanted. */
final class ModuleEmitter {

    private ModuleEmitter() {}

    /** The packages that have classes, with a sentence each. */
    private static Map<String, String> packages(EmitContext context) {
        Plan plan = context.plan();
        Info info = context.info();
        Map<String, String> packages = new TreeMap<>();
        String title = JavadocText.escape(info.title());
        packages.put(plan.basePackage(), "The client of " + title + ": begin with {@link " + plan.client() + "}.");
        plan.types()
                .values()
                .forEach(type ->
                        packages.put(type.name().packageName(), "The objects that " + title + " takes and gives."));
        plan.apis().stream().flatMap(api -> api.operations().stream()).forEach(operation -> {
            Stream.concat(
                            operation.params().stream().map(ParamsPlan::name),
                            operation.calls().stream()
                                    .flatMap(call -> call.form().stream())
                                    .map(FormPlan::name))
                    .forEach(name -> packages.put(name.packageName(), "What operations of " + title + " take."));
            Stream.concat(
                            operation.result().stream().map(ResultPlan::name),
                            operation.headers().stream().map(HeadersPlan::name))
                    .forEach(name -> packages.put(name.packageName(), "What operations of " + title + " give."));
        });
        packages.putAll(packages(plan, info.title()));
        return packages;
    }

    private static Map<String, String> packages(Plan plan, String title) {
        Map<String, String> packages = new TreeMap<>();
        plan.validators()
                .values()
                .forEach(name ->
                        packages.put(name.packageName(), "The rules of " + JavadocText.escape(title) + ", compiled."));
        return packages;
    }

    /** Path to text of each {@code package-info.java}. */
    static Map<String, String> packageInfos(EmitContext context) {
        return packageInfos(packages(context));
    }

    /** As {@link #packageInfos(EmitContext)}, of validators alone. */
    static Map<String, String> packageInfos(Plan plan, String title) {
        return packageInfos(packages(plan, title));
    }

    private static Map<String, String> packageInfos(Map<String, String> packages) {
        Map<String, String> files = new TreeMap<>();
        packages.forEach((name, sentence) -> files.put(
                JavaSource.path(name, "package-info"),
                "/** " + sentence + " */\n@NullMarked\npackage " + name + ";\n\nimport " + RuntimeTypes.NULL_MARKED
                        + ";\n"));
        return files;
    }

    /** The text of {@code module-info.java}; empty where no module is wanted. */
    static Stream<String> moduleInfo(EmitContext context) {
        String words = "The client of " + JavadocText.escape(context.info().title()) + ".";
        return moduleInfo(context.plan().moduleName(), words, context.schemas(), packages(context));
    }

    /** As {@link #moduleInfo(EmitContext)}, of validators alone. */
    static Stream<String> moduleInfo(SchemaSet schemas, Plan plan, String title) {
        String words = "The rules of " + JavadocText.escape(title) + ", compiled.";
        return moduleInfo(plan.moduleName(), words, schemas, packages(plan, title));
    }

    private static Stream<String> moduleInfo(
            @Nullable String module, String words, SchemaSet schemas, Map<String, String> packages) {
        if (module == null) {
            return Stream.empty();
        }
        StringBuilder text = new StringBuilder("/** ")
                .append(words)
                .append(" */\n")
                .append(digitsAtAnEnd(module) ? "@SuppressWarnings(\"module\")\n" : "")
                .append("module ")
                .append(module)
                .append(" {\n")
                .append(FormatsLibrary.isCalledBy(schemas) ? "    requires dev.plumbline.formats;\n" : "")
                .append("    requires transitive dev.plumbline.runtime;\n")
                .append("    requires static transitive org.jspecify;\n\n");
        packages.keySet()
                .forEach(name -> text.append("    exports ").append(name).append(";\n"));
        return Stream.of(text.append("}\n").toString());
    }

    /** Such as {@code veo31}: javac advises against it, but the user chose the name. */
    private static boolean digitsAtAnEnd(String module) {
        return module.matches(".*\\d(\\..*)?");
    }
}
