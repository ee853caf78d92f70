package dev.plumbline.tests.compile;

import static com.google.testing.compile.CompilationSubject.assertThat;
import static com.google.testing.compile.Compiler.javac;

import com.google.testing.compile.Compilation;
import com.google.testing.compile.JavaFileObjects;
import javax.tools.JavaFileObject;
import org.junit.jupiter.api.Test;

/** The models of a mode are exactly those that may be used in it. */
class WrongModeTest {

    private static final String REFERENCES = """
            import dev.plumbline.uniall.veo31.model.MultiImageReferenceToVideo;
            import dev.plumbline.uniall.veo31.model.ReferenceVideoModel;
            import dev.plumbline.uniall.veo31.model.VideoModel;
            import java.util.List;

            class References {
                MultiImageReferenceToVideo request() {
                    return MultiImageReferenceToVideo.builder()
                            .model(%s)
                            .images(List.of("https://example.com/1.png", "https://example.com/2.png"))
                            .build();
                }
            }
            """;

    @Test
    void aFastModelTakesNoReferenceImages() {
        JavaFileObject source = references("VideoModel.VEO3_1_FAST_VIDEO_720P");
        Compilation compilation = javac().withOptions("-proc:none").compile(source);
        assertThat(compilation).failed();
        assertThat(compilation)
                .hadErrorContaining("VideoModel cannot be converted to")
                .inFile(source)
                .onLineContaining(".model(VideoModel.VEO3_1_FAST_VIDEO_720P)");
    }

    @Test
    void norHasTheModesOwnTypeAFastModel() {
        JavaFileObject source = references("ReferenceVideoModel.VEO3_1_FAST_VIDEO_720P");
        Compilation compilation = javac().withOptions("-proc:none").compile(source);
        assertThat(compilation).failed();
        assertThat(compilation)
                .hadErrorContaining("cannot find symbol")
                .inFile(source)
                .onLineContaining(".model(ReferenceVideoModel.VEO3_1_FAST_VIDEO_720P)");
    }

    @Test
    void anyOtherModelDoes() {
        Compilation compilation = javac().withOptions("-proc:none", "-Xlint:all", "-Werror")
                .compile(references("ReferenceVideoModel.VEO3_1_VIDEO_720P"));
        assertThat(compilation).succeededWithoutWarnings();
    }

    @Test
    void aFieldOfAnotherModeIsNotThere() {
        JavaFileObject source = JavaFileObjects.forSourceString("Mixed", """
                import dev.plumbline.uniall.veo31.model.TextToVideo;

                class Mixed {
                    Object builder() {
                        return TextToVideo.builder().image("https://example.com/1.png");
                    }
                }
                """);
        Compilation compilation = javac().withOptions("-proc:none").compile(source);
        assertThat(compilation).failed();
        assertThat(compilation)
                .hadErrorContaining("method image")
                .inFile(source)
                .onLine(5);
    }

    @Test
    void thereIsNoSixthMode() {
        JavaFileObject source = JavaFileObjects.forSourceString("Another", """
                import dev.plumbline.uniall.veo31.model.VideoRequest;

                abstract class Another implements VideoRequest {}
                """);
        Compilation compilation = javac().withOptions("-proc:none").compile(source);
        assertThat(compilation).failed();
        assertThat(compilation).hadErrorContaining("sealed").inFile(source);
    }

    private static JavaFileObject references(String model) {
        return JavaFileObjects.forSourceString("References", REFERENCES.formatted(model));
    }
}
