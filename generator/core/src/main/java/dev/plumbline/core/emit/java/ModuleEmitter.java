package dev.plumbline.core.emit.java;

import dev.plumbline.core.emit.java.source.Emission;
import dev.plumbline.core.emit.java.source.JavaSource;
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Info;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.schema.Rules;
import dev.plumbline.core.schema.keyword.Format;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Prints the declarations of the packages, and of the module where one is wanted. */
final class ModuleEmitter {

    private ModuleEmitter() {}

    /** The packages that have classes, with a sentence each. */
    private static Map<String, String> packages(Emission run) {
        Plan plan = run.plan();
        Info info = run.info();
        Map<String, String> packages = new TreeMap<>();
        String title = JavadocText.escape(info.title());
        packages.put(plan.basePackage(), "The client of " + title + ": begin with {@link " + plan.client() + "}.");
        plan.types()
                .values()
                .forEach(type ->
                        packages.put(type.name().packageName(), "The objects that " + title + " takes and gives."));
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
    static Map<String, String> packageInfos(Emission run) {
        return packageInfos(packages(run));
    }

    /** As {@link #packageInfos(Emission)}, of validators alone. */
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
    static Stream<String> moduleInfo(Emission run) {
        String words = "The client of " + JavadocText.escape(run.info().title()) + ".";
        return moduleInfo(run.plan().moduleName(), words, run.rules(), packages(run));
    }

    /** As {@link #moduleInfo(Emission)}, of validators alone. */
    static Stream<String> moduleInfo(Rules rules, Plan plan, String title) {
        String words = "The rules of " + JavadocText.escape(title) + ", compiled.";
        return moduleInfo(plan.moduleName(), words, rules, packages(plan, title));
    }

    private static Stream<String> moduleInfo(
            @Nullable String module, String words, Rules rules, Map<String, String> packages) {
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
                .append(Format.isAssertedIn(rules) ? "    requires dev.plumbline.formats;\n" : "")
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
