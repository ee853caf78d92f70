package dev.plumbline.core.emit.java.source;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.Compiled;
import dev.plumbline.core.model.Docs;
import java.util.TreeMap;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class JavadocTest {

    static Stream<String> hostile() {
        return Stream.of(
                "*/ static { System.exit(1); } /*",
                "\\u002a/ static { System.exit(1); } /*",
                "\\\\u002a/ static { System.exit(1); } /*",
                "\\uuuu002a\\u002f static { System.exit(1); }",
                "*\\/ static { System.exit(1); } /*",
                "*&#47; &#42;/ class Evil {}",
                "`*/ static { System.exit(1); } /*`",
                "```\n*/ static { System.exit(1); } /*\n```",
                "    */ static { System.exit(1); } /*",
                "**bold*/** static { System.exit(1); }",
                "{@code unbalanced",
                "{@link Missing} {@value} {@inheritDoc} {@snippet :",
                "} } } { { {",
                "`{@code }} {`",
                "@param x y\n@throws Nothing\n@see <a",
                "text\n@deprecated",
                "$L $T $S $$ ${} $W $[ $] $> $<",
                "<script>alert(1)</script> <b>unclosed <table><p></p></i>",
                "<!-- *" + "/ -->",
                "a & b &amp; &lt; &nope; &#x2a;/",
                "[x](javascript:alert(1)) [y](http://a.b/\"onclick=\"x) [](http://a.b/) ![i](x*/y)",
                "[z](https://a.b/*/c)",
                "| a | b |\n|---|---|\n| `*/` | {@code |",
                "- \n- one\n  - two\n\n    ```\n    */\n    ```\n1. three\n\n> quote\n\n---\n\n# Head */ing\n\n#",
                "\u202e/* \u2066 reversed \ud800 lone \u0000 \u0007 \f form",
                "line\r\nline\rline\u2028line\u2029line\u0085line",
                "x".repeat(400) + " " + "word ".repeat(80),
                "",
                "   ",
                "***",
                "`` ` ``");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void hostileTextStaysText(String text) throws Exception {
        Docs docs = new Docs(text, text, true);
        TypeSpec type = TypeSpec.interfaceBuilder("Victim")
                .addModifiers(Modifier.PUBLIC)
                .addJavadoc(Javadoc.of(docs, "Otherwise.")
                        .say("More.")
                        .deprecated(docs)
                        .code())
                .addAnnotation(Deprecated.class)
                .addMethod(com.palantir.javapoet.MethodSpec.methodBuilder("method")
                        .addModifiers(Modifier.PUBLIC, Modifier.ABSTRACT)
                        .addParameter(String.class, "p")
                        .returns(String.class)
                        .addJavadoc(Javadoc.of(docs, "Otherwise.")
                                .param("p", Javadoc.inline(docs, "Otherwise.") + JavadocText.escape(text))
                                .returns("{@code " + JavadocText.code(text) + "}")
                                .throwing(RuntimeTypes.UNEXPECTED_JSON, "if " + Javadoc.inline(docs, "Otherwise."))
                                .code())
                        .build())
                .build();
        var files = new TreeMap<String, String>();
        files.put(
                "src/main/java/a/Victim.java",
                JavaLayout.apply(
                        JavaFile.builder("a", type).indent("    ").build().toString()));

        Class<?> victim = Compiled.of(files).loadClass("a.Victim");

        assertThat(victim.getDeclaredMethods()).hasSize(1);
        assertThat(victim.getDeclaredFields()).isEmpty();
        assertThat(victim.getDeclaredClasses()).isEmpty();
    }

    @Test
    void markdownBecomesJavadoc() {
        String markdown = "Use `size` and *not* **this**:\n\n- one `a & b`\n- two\n\nSee [docs](https://a.b/?x=1&y=2).";

        assertThat(Javadoc.empty().markdown(markdown).code().toString()).isEqualTo("""
                        Use {@code size} and <em>not</em> <strong>this</strong>:

                        <ul>
                          <li>one <code>a &amp; b</code>
                          <li>two
                        </ul>

                        <p>See <a href="https://a.b/?x=1&amp;y=2">docs</a>.""");
    }

    @Test
    void wrapsAtTheWidth() {
        String javadoc = Javadoc.empty().markdown("word ".repeat(100)).code().toString();

        assertThat(javadoc.lines()).hasSizeGreaterThan(3).allMatch(line -> line.length() <= 108);
    }
}
