package dev.plumbline.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.lang.model.SourceVersion;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class NameAllocatorTest {

    @Test
    void constantsCanBeRead() {
        assertThat(constants("veo3.1-video-720p", "720p", "4k", "16:9", "in_progress", "", "*", "4K"))
                .containsExactly("VEO3_1_VIDEO_720P", "_720P", "_4K", "_16_9", "IN_PROGRESS", "EMPTY", "STAR", "_4K_2");
        assertThat(constants("GMT+12", "GMT-12", "+1", "-1", "created", "-created", " ", "it's"))
                .containsExactly(
                        "GMT_PLUS_12", "GMT_12", "PLUS_1", "MINUS_1", "CREATED", "MINUS_CREATED", "BLANK", "ITS");
    }

    @Test
    void classesKeepTheirCapitals() {
        assertThat(types("UniAll Veo 3.1", "video_task", "HTTPError", "MAX_VALUE", "3DModel", "café"))
                .containsExactly("UniAllVeo31", "VideoTask", "HTTPError", "MaxValue", "_3DModel", "Cafe");
    }

    @Test
    void classesOfJavaLangAndFileNamesOfWindowsAreLeftAlone() {
        assertThat(types("Object", "String", "Record", "Override", "Error", "con", "Unknown"))
                .containsExactly(
                        "ObjectModel",
                        "StringModel",
                        "RecordModel",
                        "OverrideModel",
                        "ErrorModel",
                        "ConModel",
                        "UnknownModel");
    }

    @Test
    void classesThatDifferInCaseAloneAreDifferentFiles() {
        assertThat(types("Video", "VIDEO", "vIDEO", "VideO")).containsExactly("Video", "VIDEO_2", "VIDEO_4", "VideO_3");
    }

    @Test
    void whoHasAJavaNameKeepsIt() {
        assertThat(members("task_id", "taskId", "task-id")).containsExactly("taskId2", "taskId", "taskId3");
    }

    @Test
    void aComparisonBehindANameIsReadOut() {
        assertThat(members("StartTime", "StartTime<", "StartTime>", "size <=", "size>=", "<", "a<b>"))
                .containsExactly(
                        "startTime",
                        "startTimeLessThan",
                        "startTimeGreaterThan",
                        "sizeAtMost",
                        "sizeAtLeast",
                        "less",
                        "aB");
    }

    @Test
    void membersAvoidTheLanguageAndWhatIsGenerated() {
        assertThat(members("class", "hashCode", "getClass", "toString", "notify", "toJson", "builder", "record"))
                .containsExactly(
                        "class_", "hashCode_", "getClass_", "toString_", "notify_", "toJson_", "builder_", "record_");
        assertThat(members("additional_properties", "task_id", "URL", "userID", "2fa"))
                .containsExactly("additionalProperties_", "taskId", "url", "userId", "_2fa");
    }

    @Test
    void hostileTextIsHarmless() {
        assertThat(types("\"*/ class", "a\nb", "\u202Eevil\u200F", "😀", "视频"))
                .containsExactly("ClassModel", "AB", "Evil", "U1f600", "U89c6U9891");
        assertThat(constants("视频", "a\u0000b")).containsExactly("U89C6_U9891", "A_B");
        assertThat(types("x".repeat(5000)).get(0)).hasSize(100);
    }

    @Property(tries = 500)
    void anyTextsGiveDifferentLegalMembers(@ForAll("texts") List<String> texts) {
        List<String> names = NameAllocator.members(Reserved.MEMBERS).addAll(texts, JavaNames::member);
        assertThat(new HashSet<>(names)).hasSameSizeAs(texts);
        assertThat(names).allMatch(NameAllocatorTest::isLegal).doesNotContainAnyElementsOf(Reserved.MEMBERS);
    }

    @Property(tries = 500)
    void anyTextsGiveDifferentLegalConstants(@ForAll("texts") List<String> texts) {
        List<String> names = NameAllocator.members(Reserved.WORDS).addAll(texts, JavaNames::constant);
        assertThat(new HashSet<>(names)).hasSameSizeAs(texts);
        assertThat(names).allMatch(NameAllocatorTest::isLegal);
    }

    @Property(tries = 500)
    void anyTextsGiveClassesThatAreDifferentFilesEverywhere(@ForAll("texts") List<String> texts) {
        List<String> names = NameAllocator.types(Reserved.TYPES, "Model").addAll(texts, JavaNames::type);
        Set<String> files = new HashSet<>();
        names.forEach(name -> files.add(name.toLowerCase(Locale.ROOT)));
        assertThat(files).hasSameSizeAs(texts);
        assertThat(names).allMatch(NameAllocatorTest::isLegal).doesNotContainAnyElementsOf(Reserved.TYPES);
    }

    @Provide
    Arbitrary<List<String>> texts() {
        Arbitrary<String> likely = Arbitraries.of(
                "a",
                "A",
                "a_b",
                "aB",
                "a b",
                "1",
                "_1",
                "class",
                "Class",
                "",
                " ",
                "+",
                "-",
                "con",
                "CON",
                "é",
                "e",
                "x2",
                "x_2",
                "x",
                "X",
                "object",
                "Object",
                "u89c6",
                "视",
                "😀",
                "\u202e",
                "a2",
                "a_2",
                "toString");
        return Arbitraries.oneOf(likely, Arbitraries.strings().ofMaxLength(12))
                .list()
                .ofMaxSize(30);
    }

    private static boolean isLegal(String name) {
        return SourceVersion.isIdentifier(name)
                && !SourceVersion.isKeyword(name)
                && name.chars().allMatch(character -> character < 128)
                && name.length() < 120;
    }

    private static List<String> constants(String... texts) {
        return NameAllocator.members(Reserved.WORDS).addAll(List.of(texts), JavaNames::constant);
    }

    private static List<String> types(String... texts) {
        return NameAllocator.types(Reserved.TYPES, "Model").addAll(List.of(texts), JavaNames::type);
    }

    private static List<String> members(String... texts) {
        return NameAllocator.members(Reserved.MEMBERS).addAll(List.of(texts), JavaNames::member);
    }
}
