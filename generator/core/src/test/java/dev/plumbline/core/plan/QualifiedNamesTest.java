package dev.plumbline.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QualifiedNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "UniAll Veo 3.1 | uniall.veo31",
                "Petstore | petstore",
                "3D models | _3d.models",
                "Class of New Things and More | class_.of.newthingsandmore",
                "java API | api.java.api",
                "视频 | u89c6.u9891"
            })
    void aTitleGivesAPackage(String title, String expected) {
        assertThat(QualifiedNames.packageFor(title)).isEqualTo(expected);
    }

    @Property
    void everyTitleGivesALegalPackage(@ForAll String title) {
        assertThat(QualifiedNames.problemWithPackage(QualifiedNames.packageFor(title)))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "1a", "a..b", "a.class", "a b", "../x", "a/b", "a;", "java", "java.util", "vidéo", "a.", "\n"
            })
    void namesThatJavaRefusesAreRefused(String name) {
        assertThat(QualifiedNames.problemWithPackage(name)).isPresent();
        assertThat(QualifiedNames.problemWithModule(name)).isPresent();
    }

    @Test
    void theSentenceSaysWhatToWrite() {
        assertThat(QualifiedNames.problemWithPackage("a.class"))
                .contains("\"a.class\" is not a package name: write ASCII identifiers with dots between them, such as"
                        + " com.example.video");
        assertThat(QualifiedNames.problemWithPackage("dev.plumbline.uniall.veo31"))
                .isEmpty();
        assertThat(QualifiedNames.problemWithPackage("javax.video")).isEmpty();
    }

    @Test
    void aTitleWithoutEndMakesAFolderThatDisksTake() {
        assertThat(QualifiedNames.packageFor("a".repeat(300))).hasSize(100);
    }
}
