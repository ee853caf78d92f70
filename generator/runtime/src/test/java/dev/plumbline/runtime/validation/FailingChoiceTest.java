package dev.plumbline.runtime.validation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

/** What a user reads where no branch of a {@code oneOf} or {@code anyOf} fits: what the branch says that was meant. */
class FailingChoiceTest {

    private static final SchemaLocation SCHEMA = new SchemaLocation("#/Pet", "pets.yaml#/Pet");
    private static final Rule ONE_OF = SCHEMA.rule("/oneOf", "oneOf");
    private static final Rule ANY_OF = SCHEMA.rule("/anyOf", "anyOf");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind": "dog"} | ''    | Dog
            {"kind": "cat"} | ''    | Cat
            {"kind": "Cat"} | ''    | Cat
            {"kind": "cow"} | /kind | must be one of "cat", "Cat", "dog", but is "cow"
            {"kind": "dgo"} | /kind | must be one of "cat", "Cat", "dog", but is "dgo"; did you mean "dog"?
            {"kind": 7}     | /kind | must be one of "cat", "Cat", "dog", but is 7
            {"name": "cat"} | ''    | must have the property "kind", which says what this is: "cat", "Cat", "dog"
            "cat"           | ''    | Dog
            """)
    void theDiscriminatorSaysWhichIsMeant(String json, String pointer, String said) {
        List<Violation> violations = oneOf(
                json,
                never("Cat").discriminatedBy("kind", "cat", "Cat").requiring("claws"),
                never("Dog").discriminatedBy("kind", "dog"));
        assertThat(violations)
                .extracting(Violation::instancePointer, FailingChoiceTest::said)
                .containsExactly(tuple(pointer, said));
        if (said.startsWith("must")) {
            assertThat(violations)
                    .extracting(Violation::keyword, Violation::keywordLocation, Violation::schemaPointer)
                    .containsExactly(tuple("discriminator", "/discriminator", "#/Pet/discriminator"));
        }
    }

    /** The only branch that takes values of this type; where there is none, the types that are taken. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "x"  | Text
            7    | Whole
            7.0  | Whole
            -3e2 | Whole
            null | Whole
            {}   | Object
            [1]  | List
            7.5  | must be a string, an integer, null, an object or an array, but is 7.5
            true | must be a string, an integer, null, an object or an array, but is true
            """)
    void theTypeSaysWhichIsMeant(String json, String said) {
        assertThat(oneOf(
                        json,
                        never("Text").taking("string"),
                        never("Whole").taking("integer", "null"),
                        never("Object").taking("object"),
                        never("List").taking("array")))
                .extracting(FailingChoiceTest::said)
                .containsExactly(said);
    }

    @ParameterizedTest
    @CsvSource({"7.5, Number", "7, Number", "true, Truth"})
    void aNumberMayBeWholeAndABranchOfNoTypeTakesAll(String json, String said) {
        assertThat(oneOf(json, never("Number").taking("number"), never("Truth").taking("boolean")))
                .extracting(FailingChoiceTest::said)
                .containsExactly(said);
        assertThat(oneOf(json, never("Text").taking("string"), never("Any")))
                .extracting(FailingChoiceTest::said)
                .containsExactly("Any");
    }

    /** A choice between constants is told as the list that it comes to, whatever the value is. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "rad" | must be one of "red", null, but is "rad"; did you mean "red"?
            7     | must be one of "red", null, but is 7
            {}    | must be one of "red", null, but is an empty object
            """)
    void constantsAreToldAsOneList(String json, String said) {
        Rule colours = SCHEMA.rule("/anyOf", "anyOf", "enum", "\"red\"", "null");
        Report report = new Report();
        report.anyOf(
                colours,
                Literal.of(json),
                List.of(never("Text").taking("string"), never("Null").taking("null")));
        assertThat(report.violations())
                .extracting(Violation::keyword, Violation::keywordLocation, Violation::detail)
                .containsExactly(tuple("anyOf", "/anyOf", said));
    }

    /**
     * The only branch that allows what a property says, the first such property first; where none does, all that the
     * property may say, in the branches' order.
     */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"kind": "dog"}            | ''    | Dog
            {"kind": "puppy"}          | ''    | Dog
            {"kind": "cat"}            | ''    | Cat
            {"kind": "cow"}            | /kind | must be one of "yak", "dog", "puppy", "cat", null, but is "cow"
            {"kind": "cta"}            | /kind | must be one of "yak", "dog", "puppy", "cat", null, but is "cta"; did you mean "cat"?
            {"kind": 7}                | /kind | must be one of "yak", "dog", "puppy", "cat", null, but is 7
            {"kind": null}             | ''    | Cat
            {"kind": ["cat"]}          | /kind | must be one of "yak", "dog", "puppy", "cat", null, but is an array of 1 item
            {"legs": 2}                | ''    | Cat
            {"legs": 2.0}              | ''    | Cat
            {"legs": 20e-1}            | ''    | Cat
            {"legs": 3}                | /legs | must be one of 4.0, 2, but is 3
            {"legs": "2"}              | /legs | must be one of 4.0, 2, but is "2"
            {"kind": "dog", "legs": 2} | ''    | Dog
            {"kind": "dog", "legs": 3} | /legs | must be one of 4.0, 2, but is 3
            {"kind": "cow", "legs": 3} | /kind | must be one of "yak", "dog", "puppy", "cat", null, but is "cow"
            {"legs": 4}                | ''    | Yak
            {"name": "x"}              | ''    | Yak
            7                          | ''    | Yak
            """)
    void aConstantSaysWhichIsMeant(String json, String pointer, String said) {
        assertThat(oneOf(
                        json,
                        never("Yak").fixing("kind", "\"yak\"").fixing("legs", "4.0"),
                        never("Dog").fixing("kind", "\"dog\"", "\"puppy\"").fixing("legs", "4.0"),
                        never("Cat").fixing("kind", "\"cat\"", "null").fixing("legs", "2")))
                .extracting(Violation::instancePointer, FailingChoiceTest::said)
                .containsExactly(tuple(pointer, said));
    }

    /** As few as possible are missing or not allowed, then as many as possible there; the first of those that fit alike. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            {"prompt": 1}                        | Text
            {"image": 1}                         | Image
            {"image": 1, "last": 2}              | Images
            {"prompt": 1, "image": 2}            | Image
            {"prompt": 1, "last": 2}             | Text
            {"last": 1}                          | Images
            {"video": 1}                         | Video
            {"video": 1, "prompt": 2}            | Video
            {"video": 1, "image": 2}             | Image
            {"video": 1, "image": 2, "last": 3}  | Images
            {"video": 1, "prompt": 2, "image": 3} | Image
            {}                                   | Text
            {"other": 1}                         | Text
            """)
    void whatIsRequiredAndForbiddenSaysWhichIsMeant(String json, String said) {
        assertThat(oneOf(
                        json,
                        never("Text").requiring("prompt").forbidding("image", "last", "video"),
                        never("Image").requiring("image").forbidding("last"),
                        never("Images").requiring("image", "last"),
                        never("Video").requiring("video").forbidding("image")))
                .extracting(FailingChoiceTest::said)
                .containsExactly(said);
    }

    /** Fewer that are missing count more than more that are there. */
    @Test
    void whatIsMissingCountsBeforeWhatIsThere() {
        Branch few = never("Few").requiring("a");
        Branch many = never("Many").requiring("a", "b", "c");
        for (List<Branch> branches : List.of(List.of(few, many), List.of(many, few))) {
            assertThat(oneOf("{\"a\": 1, \"b\": 2}", branches.toArray(Branch[]::new)))
                    .extracting(FailingChoiceTest::said)
                    .containsExactly("Few");
            assertThat(oneOf("{\"a\": 1, \"b\": 2, \"c\": 3}", branches.toArray(Branch[]::new)))
                    .extracting(FailingChoiceTest::said)
                    .containsExactly("Many");
        }
    }

    /** Where something is missing everywhere, the first explains, and not the one that finds the least wrong. */
    @Test
    void amongThoseThatMissAlikeTheFirstExplains() {
        Branch much = branch("Much", (value, report) -> {
            report.violation(SCHEMA.rule("/oneOf/0/a", "minimum", "1"), value);
            report.violation(SCHEMA.rule("/oneOf/0/b", "maximum", "1"), value);
        });
        assertThat(oneOf("{}", much.requiring("a"), never("Little").requiring("b")))
                .hasSize(2);
        assertThat(oneOf("{}", much, never("Little")))
                .extracting(FailingChoiceTest::said)
                .containsExactly("Little");
    }

    /** Each row has two branches, by what they find wrong: how deep, and what. The one that got further explains. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            0 maximum, 0 minimum            | 0 maximum                 | second
            0 maximum                       | 0 minimum                 | first
            0 maximum, 0 minimum, 1 maximum | 1 type                    | first
            1 type                          | 0 maximum, 0 minimum      | second
            0 type                          | 1 type                    | second
            1 const                         | 0 enum                    | first
            2 type                          | 1 type, 2 const           | first
            2 type, 1 maximum               | 2 type                    | second
            1 type                          | 1 type, 1 maximum         | first
            0 maximum, 2 type               | 1 type                    | first
            0 type                          | 0 maximum                 | second
            """)
    void theOneThatGotFurthestExplains(String first, String second, String explains) {
        List<Violation> violations =
                oneOf("[[[7]]]", branch("first", finding("first", first)), branch("second", finding("second", second)));
        assertThat(violations)
                .isNotEmpty()
                .allSatisfy(violation -> assertThat(violation.title()).isEqualTo(explains));
    }

    /** Reports keywords in the first item of the first item of the value, as deep as it is said. */
    private static Checker finding(String title, String found) {
        return (value, report) -> {
            for (String each : found.split(", ")) {
                String[] words = each.split(" ");
                Rule rule = new RuleText(title, "No.", null).rule(SCHEMA, "/" + title + "/" + each, words[1]);
                Checker checker = (node, inner) -> inner.violation(rule, node);
                for (int i = 0; i < Integer.parseInt(words[0]); i++) {
                    Checker innermost = checker;
                    checker = (node, inner) -> inner.item(node, 0, innermost);
                }
                checker.check(value, report);
            }
        };
    }

    /** Advice does not count, and neither does what is found with it. */
    @Test
    void adviceDoesNotSayHowFarABranchGot() {
        Rule wrong = new RuleText("Advised", "No.", null).rule(SCHEMA, "/oneOf/0/not", "not");
        Branch advised = branch("Advised", (value, report) -> {
            report.advise(SCHEMA.rule("/x-advisories/0", "A1"), value, (found, inner) -> {
                inner.violation(SCHEMA.rule("/x-advisories/0/type", "type", "object"), found);
                inner.violation(SCHEMA.rule("/x-advisories/0/enum", "enum"), found);
            });
            report.violation(wrong, value);
        });
        Branch twice = branch("Twice", finding("Twice", "0 maximum, 0 minimum"));
        assertThat(oneOf("7", twice, advised))
                .extracting(Violation::severity)
                .containsExactly(Violation.Severity.ADVISORY, Violation.Severity.ADVISORY, Violation.Severity.ERROR);
    }

    /** A choice in a branch that is only tried is not tried in turn: its first branch counts. */
    @Test
    void aChoiceInATriedBranchCountsAsItsFirst() {
        Branch inner = branch(
                "Inner",
                (value, report) -> report.anyOf(
                        ANY_OF,
                        value,
                        List.of(
                                branch("Three", finding("Three", "0 maximum, 0 minimum, 0 not")),
                                branch("One", finding("One", "0 maximum")))));
        Branch two = branch("Two", finding("Two", "0 maximum, 0 minimum"));
        assertThat(oneOf("7", inner, two)).extracting(Violation::title).containsExactly("Two", "Two");
        assertThat(oneOf("7", inner, never("Never"), inner))
                .extracting(Violation::title)
                .containsExactly("Never");
        assertThat(oneOf("7", inner, inner))
                .as("once it speaks, it is")
                .extracting(Violation::title)
                .containsExactly("One");
    }

    /** Every branch speaks for itself: what two of them demand alike is said of both. */
    @Test
    void everyBranchExplainsWhereThatIsAskedFor() {
        Validator shared = Validator.of(
                value -> false,
                (value, report) -> report.violation(Rule.of("#/Shared/not", "not", "type", "integer"), value));
        List<Branch> branches = List.of(
                Branch.of("Text", SCHEMA.at("/oneOf/0/$ref", shared)).taking("string"),
                Branch.of("List", SCHEMA.at("/oneOf/1/$ref", shared)).taking("array"),
                Branch.of("List", SCHEMA.at("/oneOf/1/$ref", shared)).taking("array"));
        Report all = new Report(ReportOptions.DEFAULT.withAllBranches(true));
        all.oneOf(ONE_OF, Literal.of("7"), branches);
        assertThat(all.violations())
                .extracting(Violation::keywordLocation, Violation::detail)
                .containsExactly(
                        tuple("/oneOf", "must fit exactly one of its forms, but fits none"),
                        tuple("/oneOf/0/$ref/Shared/not", "must not be an integer, but is 7"),
                        tuple("/oneOf/1/$ref/Shared/not", "must not be an integer, but is 7"));
    }

    /** A value that fits is reported on, too: for its advice. */
    @Test
    void eachBranchThatFitsGivesItsAdvice() {
        List<Branch> branches = List.of(advising("A1", true), advising("A2", false), advising("A3", true));
        Report any = new Report();
        any.anyOf(ANY_OF, Literal.of("7"), branches);
        assertThat(any.violations()).extracting(Violation::keyword).containsExactly("A1", "A3");

        Report one = new Report();
        one.oneOf(ONE_OF, Literal.of("7"), branches.subList(1, 3));
        assertThat(one.violations()).extracting(Violation::keyword).containsExactly("A3");

        Report several = new Report();
        several.oneOf(ONE_OF, Literal.of("7"), branches);
        assertThat(several.violations())
                .extracting(Violation::keyword, Violation::detail)
                .containsExactly(tuple("oneOf", "must fit exactly one of its forms, but fits A1, A3"));
    }

    private static Branch advising(String id, boolean fits) {
        Rule advice = SCHEMA.rule("/x-advisories/" + id, id);
        return Branch.of(
                id,
                Validator.of(
                        value -> fits,
                        (value, report) ->
                                report.advise(advice, value, (found, inner) -> inner.violation(advice, found))));
    }

    private static List<Violation> oneOf(String json, Branch... branches) {
        Report report = new Report();
        report.oneOf(ONE_OF, Literal.of(json), List.of(branches));
        return report.violations();
    }

    /** The title of the branch that speaks, or what is said in the name of the choice. */
    private static String said(Violation violation) {
        return violation.title() == null ? violation.detail() : violation.title();
    }

    /** A branch that no value fits. */
    private static Branch never(String name) {
        Rule rule = new RuleText(name, "No.", null).rule(SCHEMA, "/" + name + "/not", "not");
        return branch(name, (value, report) -> report.violation(rule, value));
    }

    private static Branch branch(String name, Checker checker) {
        return Branch.of(name, Validator.of((JsonNode value) -> false, checker));
    }
}
