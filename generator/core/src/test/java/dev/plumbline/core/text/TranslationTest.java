package dev.plumbline.core.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Request;
import dev.plumbline.core.evaluate.TwoMachines;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.memory.CompileTime;
import dev.plumbline.core.memory.CompiledSchema;
import dev.plumbline.core.memory.SchemaOptions;
import dev.plumbline.core.memory.SchemaSource;
import dev.plumbline.core.overlay.OverlaidLoader;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Resolver;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import dev.plumbline.runtime.validation.Literal;
import dev.plumbline.runtime.validation.ReportOptions;
import dev.plumbline.runtime.validation.Violation;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A document's own words in other languages. */
class TranslationTest {

    private static final String SCHEMA = """
            $schema: https://json-schema.org/draft/2020-12/schema
            type: object
            properties:
              size:
                title: Size
                description: Send a size.
                x-source: page 1
                x-i18n: {zh-CN: {title: 尺寸, description: 请发送尺寸。}, de: {description: Sende eine Größe.}}
                enum: [1, 2]
            x-advisories:
              - id: A1
                message: Send a name, too.
                x-i18n: {zh: {message: 请同时发送名称。}}
                schema: {required: [name]}
            """;

    private final Problems problems = new Problems();

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            en    | Size | Send a size.      | Send a name, too.
            fr    | Size | Send a size.      | Send a name, too.
            de-AT | Size | Sende eine Größe. | Send a name, too.
            zh-CN | 尺寸  | 请发送尺寸。         | 请同时发送名称。
            zh    | 尺寸  | 请发送尺寸。         | 请同时发送名称。
            """)
    void bothMachinesSpeakTheLanguageOfTheReport(String tag, String title, String sentence, String advice)
            throws IOException {
        Path file = Files.writeString(folder.resolve("size.yaml"), SCHEMA);
        CompiledSchema compiled = SchemaOptions.standard().compile(SchemaSource.of(file));
        CompiledSchema interpreted =
                SchemaOptions.standard().withCompileTime(CompileTime.NEVER).compile(SchemaSource.of(file));
        ReportOptions options = ReportOptions.DEFAULT.withLanguage(Locale.forLanguageTag(tag));
        List<Violation> said = compiled.validate(Literal.of("{\"size\": 3}"), options);
        assertThat(said).extracting(Violation::title).containsExactly(title, null);
        assertThat(said).extracting(Violation::message).containsExactly(sentence, advice);
        assertThat(interpreted.validate(Literal.of("{\"size\": 3}"), options)).isEqualTo(said);
        TwoMachines.agree(compiled, interpreted, Literal.of("{\"size\": 3}"));
        assertThat(compiled.warnings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            x-i18n: zh                               | 5 /info/x-i18n                   | translations are an object
            x-i18n: {zh_CN: {title: 店}}              | 5 /info/x-i18n/zh_CN             | "zh_CN" names no language
            x-i18n: {zh-CN: 店}                       | 5 /info/x-i18n/zh-CN             | the texts of a language are an object
            x-i18n: {zh-CN: {titel: 店}}              | 5 /info/x-i18n/zh-CN/titel       | "titel" is no text for people
            x-i18n: {zh-CN: {version: '2'}}          | 5 /info/x-i18n/zh-CN/version     | "version" is no text for people
            x-i18n: {zh-CN: {description: 店}}        | 5 /info/x-i18n/zh-CN/description | there is no description beside "x-i18n" that this could be a translation of
            x-i18n: {zh-CN: {title: [店]}}            | 5 /info/x-i18n/zh-CN/title       | this is not a text as what it translates is
            """)
    void aWrongOneIsAProblemWithItsPlace(String line, String place, String what) throws IOException {
        String document = "openapi: 3.1.0\ninfo:\n  title: Shop\n  version: '1'\n  " + line + "\npaths: {}\n";
        Path file = Files.writeString(folder.resolve("api.yaml"), document);
        Problem problem = Generator.lint(Request.of(file.toUri(), "api.yaml")).problems().stream()
                .filter(found -> found.id().equals("InvalidTranslation"))
                .findFirst()
                .orElseThrow();
        assertThat(problem.place().line() + " " + problem.pointer()).isEqualTo(place);
        assertThat(problem.what()).isEqualTo(what + ", so it is passed over");
        assertThat(problem.isError()).isFalse();
    }

    @Test
    void theCatalogueHasEachTextInEachLanguage() throws IOException {
        Catalogue catalogue = catalogue("""
                openapi: 3.1.0
                info: {title: Shop, version: '1', x-i18n: {zh-cn: {title: 商店}}}
                paths: {}
                components:
                  schemas:
                    Colour:
                      description: A colour.
                      x-i18n: {de: {description: Eine Farbe., x-enum-descriptions: [wie Blut, wie Gras]}}
                      enum: [red, green]
                      x-enum-descriptions: [as blood, as grass]
                      default: {title: Shop, x-i18n: {fr: {title: Boutique}}}
                """);
        assertThat(catalogue.languages()).containsExactly("de", "zh-CN");
        assertThat(catalogue.in("zh-CN", "Shop")).isEqualTo("商店");
        assertThat(catalogue.in("de", "Shop")).isEqualTo("Shop");
        assertThat(catalogue.in("de", "A colour.")).isEqualTo("Eine Farbe.");
        assertThat(catalogue.in("de", "as grass")).isEqualTo("wie Gras");
        assertThat(catalogue.in("fr", null)).isNull();
        assertThat(problems.sorted()).isEmpty();
    }

    @Test
    void anOverlayTranslatesADocumentThatIsNotEdited() throws IOException {
        URI overlay = Files.writeString(folder.resolve("zh.yaml"), """
                        overlay: 1.0.0
                        info: {title: Chinese, version: '1'}
                        actions:
                          - target: $.info
                            update: {x-i18n: {zh-CN: {title: 商店}}}
                        """).toUri();
        Catalogue catalogue = catalogue("openapi: 3.1.0\ninfo: {title: Shop, version: '1'}\npaths: {}\n", overlay);
        assertThat(catalogue.in("zh-CN", "Shop")).isEqualTo("商店");
        assertThat(problems.sorted()).isEmpty();
    }

    private Catalogue catalogue(String document, URI... overlays) throws IOException {
        URI root = Files.writeString(folder.resolve("api.yaml"), document).toUri();
        OverlaidLoader loader = new OverlaidLoader(new Loader(KeywordTable.standard(), problems, false), problems);
        return Resolver.index(loader.load(root, "api.yaml", null, List.of(overlays), List.of()), problems)
                .texts();
    }
}
