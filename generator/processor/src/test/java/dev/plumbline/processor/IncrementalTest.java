package dev.plumbline.processor;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What Gradle asks of a processor that it calls isolating. */
class IncrementalTest {

    @TempDir
    private Path folder;

    @Test
    void gradleIsToldOfEachProcessor() throws IOException {
        List<String> processors = lines("META-INF/services/" + Processor.class.getName());
        assertThat(processors).isNotEmpty();
        assertThat(lines("META-INF/gradle/incremental.annotation.processors"))
                .containsExactlyElementsOf(
                        processors.stream().map(name -> name + ",isolating").toList());
    }

    private static List<String> lines(String resource) throws IOException {
        try (InputStream in = GenerateClientProcessor.class.getClassLoader().getResourceAsStream(resource)) {
            assertThat(in).as(resource).isNotNull();
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    @Test
    void eachFileSaysTheOneElementThatItComesFrom() throws IOException {
        Documents.write(folder.resolve("pets.yaml"), Documents.GOOD);
        Watched watched = new Watched();
        Compilation compilation = javac().withProcessors(watched)
                .withOptions("-A" + DocumentFinder.BASE + "=" + folder)
                .compile(JavaFileObjects.forSourceString("com.example.pets.package-info", """
                        @dev.plumbline.runtime.GenerateClient(document = "pets.yaml", docs = true)
                        package com.example.pets;
                        """));
        assertThat(compilation).succeeded();
        assertThat(watched.origins)
                .hasSizeGreaterThan(10)
                .allSatisfy(origins -> assertThat(origins)
                        .hasSize(1)
                        .allMatch(origin -> origin.toString().equals("com.example.pets")));
    }

    /** The processor, and what it says to the compiler of where files come from. */
    private static final class Watched extends AbstractProcessor {

        private final GenerateClientProcessor processor = new GenerateClientProcessor();
        private final List<List<Element>> origins = new ArrayList<>();

        @Override
        public synchronized void init(ProcessingEnvironment environment) {
            super.init(environment);
            Filer filer = environment.getFiler();
            Filer watching = proxy(Filer.class, filer, filer);
            processor.init(proxy(ProcessingEnvironment.class, environment, watching));
        }

        private <T> T proxy(Class<T> type, T real, Filer filer) {
            return type.cast(Proxy.newProxyInstance(
                    type.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                        if (method.getName().equals("getFiler")) {
                            return filer;
                        }
                        // The processor also asks where the output is, by a file that it does not write.
                        if (method.getName().startsWith("create")
                                && !List.of(arguments).contains("plumbline")) {
                            origins.add(List.of((Element[]) arguments[arguments.length - 1]));
                        }
                        try {
                            return method.invoke(real, arguments);
                        } catch (InvocationTargetException e) {
                            throw e.getCause();
                        }
                    }));
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            return processor.process(annotations, round);
        }

        @Override
        public Set<String> getSupportedAnnotationTypes() {
            return processor.getSupportedAnnotationTypes();
        }

        @Override
        public Set<String> getSupportedOptions() {
            return processor.getSupportedOptions();
        }

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return processor.getSupportedSourceVersion();
        }
    }
}
