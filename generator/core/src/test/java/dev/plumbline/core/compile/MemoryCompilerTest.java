package dev.plumbline.core.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.validation.Validator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class MemoryCompilerTest {

    private static final ClassLoader HERE = MemoryCompilerTest.class.getClassLoader();

    @Test
    void compiledValidatorsRun() throws Exception {
        SortedMap<String, String> files = new TreeMap<>(Map.of(
                "src/main/java/p/IsObject.java",
                """
                package p;

                import dev.plumbline.runtime.validation.Report;
                import dev.plumbline.runtime.validation.Validator;
                import tools.jackson.databind.JsonNode;

                public final class IsObject implements Validator {
                    @Override
                    public boolean isValid(JsonNode value) {
                        return value.isObject();
                    }

                    @Override
                    public void check(JsonNode value, Report report) {}
                }
                """,
                "src/main/java/p/package-info.java",
                "@org.jspecify.annotations.NullMarked package p;",
                "src/main/java/module-info.java",
                "module p { requires nothing.there; }",
                "docs/index.md",
                "# not Java"));

        Validator validator = (Validator) MemoryCompiler.compile(files, HERE)
                .loadClass("p.IsObject")
                .getConstructor()
                .newInstance();

        assertThat(validator.isValid(JsonMapper.shared().readTree("{}"))).isTrue();
        assertThat(validator.isValid(JsonMapper.shared().readTree("[]"))).isFalse();
    }

    @Test
    void nestedAndAnonymousClassesAreLoaded() throws Exception {
        String text = """
                public class A {
                    record B(int x) {}

                    static Object b() {
                        return new Object() {
                            @Override
                            public String toString() {
                                return "" + new B(7);
                            }
                        };
                    }
                }
                """;
        ClassLoader classes = MemoryCompiler.compile(source("A", text), HERE);
        var method = classes.loadClass("A").getDeclaredMethod("b");
        method.setAccessible(true);
        assertThat(method.invoke(null)).hasToString("B[x=7]");
    }

    @Test
    void oneCompilerServesManyTimesAndForgetsWhatItCompiled() throws Exception {
        try (MemoryCompiler compiler = new MemoryCompiler()) {
            for (int i = 0; i < 3; i++) {
                String text = "public class A implements java.util.function.Supplier<String> {"
                        + " public String get() { return \"" + i + "\"; } }";
                ClassLoader classes = compiler.load(source("A", text), HERE);
                Supplier<?> a =
                        (Supplier<?>) classes.loadClass("A").getConstructor().newInstance();
                assertThat(a.get()).isEqualTo(String.valueOf(i));
            }
            assertThatThrownBy(() -> compiler.load(source("B", "class B extends A {}"), HERE))
                    .isInstanceOf(CompileFailedException.class);
        }
    }

    @Test
    void errorsNameFileAndLine() {
        assertThatThrownBy(() -> MemoryCompiler.compile(source("A", "class A {\n  int x = \"\";\n}"), HERE))
                .isInstanceOf(CompileFailedException.class)
                .hasMessageContaining("src/main/java/A.java:2: incompatible types");
    }

    @Test
    void warningsAreErrorsWhereAskedFor() {
        SortedMap<String, String> raw = source("A", "class A { java.util.List x; }");
        assertThat(MemoryCompiler.compile(raw, HERE)).isNotNull();
        try (MemoryCompiler strict = new MemoryCompiler("-Xlint:all", "-Werror")) {
            assertThatThrownBy(() -> strict.load(raw, HERE))
                    .isInstanceOf(CompileFailedException.class)
                    .hasMessageContaining("A.java:1: ");
        }
    }

    @Test
    void whereAskedForOnlyWhatJava17HasCanBeUsed() {
        SortedMap<String, String> newer =
                source("A", "class A { Object x = new java.util.ArrayList<String>().getFirst(); }");
        try (MemoryCompiler old = new MemoryCompiler("--release", "17")) {
            assertThatThrownBy(() -> old.load(newer, HERE))
                    .isInstanceOf(CompileFailedException.class)
                    .hasMessageContaining("getFirst");
        }
    }

    @Test
    void withoutACompilerTheMessageSaysWhatToDo() {
        assertThat(NoCompilerException.notInThisRuntime()).hasMessageContaining("run with a JDK");
        assertThatThrownBy(() -> CompileClassPath.origin(String.class))
                .isInstanceOf(NoCompilerException.class)
                .hasMessageContaining("plain jars on the class path");
    }

    private static SortedMap<String, String> source(String name, String text) {
        return new TreeMap<>(Map.of("src/main/java/" + name + ".java", text));
    }
}
