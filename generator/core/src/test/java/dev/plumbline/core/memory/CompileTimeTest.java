package dev.plumbline.core.memory;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.evaluate.TwoMachines;
import dev.plumbline.runtime.validation.Literal;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** When a schema is compiled is chosen, and makes no difference to what is said of a value. */
class CompileTimeTest {

    private static final String SCHEMA = """
            {"type": "object", "required": ["kind"],
             "properties": {"next": {"$ref": "#"}, "size": {"maximum": 3}},
             "oneOf": [{"properties": {"kind": {"const": "a"}}}, {"properties": {"kind": {"const": "b"}, "x": false}}],
             "unevaluatedProperties": false}
            """;

    private static final List<String> VALUES = List.of(
            "1",
            "{}",
            "{\"kind\": \"a\"}",
            "{\"kind\": \"b\", \"size\": 4, \"y\": 1}",
            "{\"kind\": \"c\", \"next\": {\"kind\": \"b\", \"next\": {\"kind\": 1}}}");

    private static CompiledSchema compile(CompileTime when) {
        return SchemaOptions.standard().withCompileTime(when).compile(SchemaSource.ofText(SCHEMA));
    }

    @ParameterizedTest
    @EnumSource
    void allSayTheSame(CompileTime when) {
        CompiledSchema compiled = compile(CompileTime.AT_ONCE);
        CompiledSchema schema = compile(when);
        VALUES.forEach(value -> TwoMachines.agree(compiled, schema, Literal.of(value)));
    }

    @Test
    void atOnceOrNever() {
        assertThat(compile(CompileTime.AT_ONCE).isCompiled()).isTrue();
        assertThat(compile(CompileTime.NEVER).isCompiled()).isFalse();
    }

    /** Threads that ask meanwhile get the same from the one machine and from the other. */
    @Test
    void meanwhileItIsAsked() throws Exception {
        CompiledSchema schema = compile(CompileTime.MEANWHILE);
        String expected = said(compile(CompileTime.NEVER));
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            List<Callable<Boolean>> asking = IntStream.range(0, 4)
                    .<Callable<Boolean>>mapToObj(i -> () -> {
                        boolean same = true;
                        while (same && !schema.isCompiled()) {
                            same = said(schema).equals(expected);
                        }
                        return same && said(schema).equals(expected);
                    })
                    .toList();
            for (var done : threads.invokeAll(asking)) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String said(CompiledSchema schema) {
        return VALUES.stream().map(schema::validate).toList().toString();
    }

    /** The modules of Java SE are what a runtime has; the compiler is one of the JDK's. */
    @Test
    void aRuntimeWithoutACompiler() throws IOException, InterruptedException {
        assertThat(run("java.se", CompileTime.AT_ONCE)).isEqualTo("interpreted: 1 violation");
        assertThat(run("java.se", CompileTime.NEVER)).isEqualTo("interpreted: 1 violation");
        assertThat(run("java.se,jdk.compiler,jdk.zipfs", CompileTime.AT_ONCE)).isEqualTo("compiled: 1 violation");
    }

    private static String run(String modules, CompileTime when) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of("--limit-modules", modules, "-cp", System.getProperty("java.class.path")));
        command.addAll(List.of(Asking.class.getName(), when.name()));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return said.strip();
    }

    /** A program that meets a schema. */
    static final class Asking {

        private Asking() {}

        public static void main(String[] arguments) {
            CompiledSchema schema = compile(CompileTime.valueOf(arguments[0]));
            int count = schema.validate("{\"kind\": \"a\", \"size\": 4}").size();
            System.out.println((schema.isCompiled() ? "compiled: " : "interpreted: ") + count + " violation");
        }
    }
}
