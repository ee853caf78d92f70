package dev.plumbline.gradle;

import java.io.File;
import java.util.List;
import org.gradle.api.Plugin;
import org.gradle.api.Project;
import org.gradle.api.file.Directory;
import org.gradle.api.plugins.JavaPlugin;
import org.gradle.api.plugins.JavaPluginExtension;
import org.gradle.api.provider.Provider;
import org.gradle.api.tasks.SourceSet;
import org.gradle.api.tasks.TaskProvider;

/**
 * The plug-in {@code dev.plumbline}: the block {@code plumbline { }}, the task {@value #TASK}, and, in a Java project,
 * what it generates as sources of the main source set.
 */
public abstract class PlumblinePlugin implements Plugin<Project> {

    static final String TASK = "generatePlumbline";

    /** For Gradle. */
    public PlumblinePlugin() {}

    @Override
    public void apply(Project project) {
        PlumblineExtension said = project.getExtensions().create("plumbline", PlumblineExtension.class);
        said.getAllowRemoteRefs().convention(false);
        said.getAssertFormats().convention(false);
        said.getValidatorsOnly().convention(false);
        said.getStrict().convention(false);
        said.getDocs().convention(List.of("markdown"));
        said.getReferences().convention(besides(project, said));
        TaskProvider<GenerateTask> generate =
                project.getTasks().register(TASK, GenerateTask.class, task -> configure(task, project, said));
        project.getPlugins()
                .withType(
                        JavaPlugin.class,
                        java -> project.getExtensions()
                                .getByType(JavaPluginExtension.class)
                                .getSourceSets()
                                .named(
                                        SourceSet.MAIN_SOURCE_SET_NAME,
                                        main -> main.getJava()
                                                .srcDir(generate.flatMap(GenerateTask::getSourcesDirectory))));
    }

    private static void configure(GenerateTask task, Project project, PlumblineExtension said) {
        task.setDescription("Makes the Java client, validators and docs of the OpenAPI document.");
        task.setGroup("build");
        task.getDocument().convention(said.getDocument());
        task.getOverlays().from(said.getOverlays());
        task.getRoot().convention(said.getRoot());
        task.getReferences().from(said.getReferences());
        task.getBasePackage().convention(said.getBasePackage());
        task.getModuleName().convention(said.getModuleName());
        task.getInclude().convention(said.getInclude());
        task.getExclude().convention(said.getExclude());
        task.getAllowRemoteRefs().convention(said.getAllowRemoteRefs());
        task.getAssertFormats().convention(said.getAssertFormats());
        task.getValidatorsOnly().convention(said.getValidatorsOnly());
        task.getStrict().convention(said.getStrict());
        task.getDocs().convention(said.getDocs());
        task.getSourcesDirectory()
                .convention(project.getLayout().getBuildDirectory().dir("generated/sources/plumbline/java/main"));
        task.getDocsDirectory()
                .convention(project.getLayout().getBuildDirectory().dir("docs/plumbline"));
        Provider<Boolean> remote = said.getAllowRemoteRefs();
        task.getOutputs().upToDateWhen(ran -> !remote.get());
        task.getOutputs().cacheIf("nothing comes from a network", ran -> !remote.get());
    }

    /** The files that a reference may lead to without leaving the folder it may lead into. */
    private static Provider<Object> besides(Project project, PlumblineExtension said) {
        Provider<File> beside =
                said.getDocument().map(document -> document.getAsFile().getParentFile());
        return said.getRoot()
                .map(Directory::getAsFile)
                .orElse(beside)
                .map(folder -> project.fileTree(folder, tree -> tree.include("**/*.yaml", "**/*.yml", "**/*.json")));
    }
}
