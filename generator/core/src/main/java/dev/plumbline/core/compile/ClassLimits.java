package dev.plumbline.core.compile;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether the printed validators fit into class files. Their methods do ({@code CodeSize} sees to that); what is left is
 * the number of names and texts that one class may speak of (Java Virtual Machine Specification, 4.1).
 */
public final class ClassLimits {

    /** {@code constant_pool_count}. */
    private static final int CONSTANTS = 65_535;

    /** A method or field of the class: its name, its name with its type, and the reference to it. */
    private static final int NAME = 3;

    /** A text and the constant that it is. */
    private static final int TEXT = 2;

    /** What a method reference or lambda expression needs besides the method. */
    private static final int REFERENCE = 2;

    /** What a keyword, a text or a name makes is less than 20 constants. */
    private static final int FEW = CONSTANTS / 20;

    private static final Pattern NESTED = Pattern.compile("\\n    private static (?:final )?class ");
    private static final Pattern TOKEN =
            Pattern.compile("\"(?:[^\"\\\\\\n]|\\\\.)*+\"|[A-Za-z_$][\\w$]*+|::|->|\\b\\d[\\w.]*+");

    /** So many properties fit into no class, whatever else a schema says: each has at least a text and a variable. */
    private static final int PROPERTIES = CONSTANTS / (TEXT + NAME);

    private ClassLimits() {}

    /**
     * Reports as {@code TooLarge} each schema that fits into no class, before anything is printed: printing a million
     * properties takes long, and is for nothing.
     */
    public static void checkProperties(SchemaSet schemas, Index index, Problems problems) {
        ProblemReporter reporter = new ProblemReporter(index, problems);
        schemas.schemas().values().stream()
                .filter(schema -> schema.keyword(Properties.class)
                        .filter(properties -> properties.schemas().size() > PROPERTIES)
                        .isPresent())
                .forEach(schema -> tooLarge(schema.at(), reporter));
    }

    /**
     * Reports as {@code TooLarge} each schema whose class javac would refuse. Only what is printed shows this for certain,
     * and most is so far from it that its text is not even asked for.
     *
     * @param classes the class of each schema that has one
     * @param sources path to text
     */
    public static void check(
            SchemaSet schemas,
            Map<Location, ClassName> classes,
            SortedMap<String, String> sources,
            Index index,
            Problems problems) {
        ProblemReporter reporter = new ProblemReporter(index, problems);
        Set<Location> own = Set.copyOf(classes.keySet());
        classes.forEach((at, name) -> {
            if (!mayExceed(schemas, at, own)) {
                return;
            }
            String path = "src/main/java/" + name.canonicalName().replace('.', '/') + ".java";
            String text = sources.getOrDefault(path, "");
            // No constant takes less than two characters.
            if (text.length() > 2 * CONSTANTS && NESTED.splitAsStream(text).anyMatch(ClassLimits::isTooLarge)) {
                tooLarge(at, reporter);
            }
        });
    }

    private static void tooLarge(Location at, ProblemReporter reporter) {
        reporter.error(
                "TooLarge",
                at,
                "this schema has more in it than one Java class can hold",
                "make schemas of parts of it, each in $defs or components/schemas, and refer to them");
    }

    /**
     * Reports as {@code TooLarge} each schema of which this is certain before anything is printed: to print what nobody
     * can compile takes long, too.
     *
     * @param own the schemas that have a class
     */
    public static void checkBefore(SchemaSet schemas, Set<Location> own, Index index, Problems problems) {
        checkProperties(schemas, index, problems);
        ProblemReporter reporter = new ProblemReporter(index, problems);
        own.stream()
                .sorted()
                .filter(at -> rules(schemas.at(at), own) > CONSTANTS / NAME)
                .forEach(at -> tooLarge(at, reporter));
    }

    /** How many constants a schema's class refers to for what it reports: one for each keyword that tests a value. */
    private static int rules(Schema schema, Set<Location> own) {
        int rules = 0;
        for (Keyword keyword : schema.keywords()) {
            rules += keyword.checks().stream().anyMatch(check -> check.asTest().isPresent()) ? 1 : 0;
            List<Location> unreported = keyword.checks().stream()
                    .flatMap(check -> check.onlyMatched().stream())
                    .map(Schema::at)
                    .toList();
            for (Schema inner : keyword.subschemas()) {
                rules += own.contains(inner.at()) || unreported.contains(inner.at()) ? 0 : rules(inner, own);
            }
        }
        return rules;
    }

    /**
     * Whether the class of a schema might be refused. It is not where the schema says too little: then nothing need be
     * printed to be sure.
     *
     * @param own the schemas that have a class
     */
    public static boolean mayExceed(SchemaSet schemas, Set<Location> own) {
        return own.stream().anyMatch(at -> mayExceed(schemas, at, own));
    }

    private static boolean mayExceed(SchemaSet schemas, Location at, Set<Location> own) {
        return weight(schemas.at(at), own, FEW) > FEW;
    }

    /** How many keywords and texts a schema's class has, as far as it matters whether they are few. */
    private static int weight(Schema schema, Set<Location> own, int most) {
        int weight = 0;
        for (Keyword keyword : schema.keywords()) {
            weight += 1 + keyword.arguments().size();
            for (Schema inner : keyword.subschemas()) {
                if (weight <= most) {
                    weight += 1 + (own.contains(inner.at()) ? 0 : weight(inner, own, most - weight));
                }
            }
        }
        return weight;
    }

    private static boolean isTooLarge(String classText) {
        return constants(classText) > CONSTANTS;
    }

    /** How many constants javac makes of a class; rather too many than too few. */
    static int constants(String classText) {
        int count = 0;
        Set<String> seen = new HashSet<>();
        Matcher tokens = TOKEN.matcher(classText);
        while (tokens.find()) {
            String token = tokens.group();
            if (token.equals("::") || token.equals("->")) {
                count += REFERENCE;
            } else if (seen.add(token)) {
                count += size(token);
            }
        }
        return count;
    }

    private static int size(String token) {
        if (Character.isDigit(token.charAt(0))) {
            return token.endsWith("L") ? 2 : 1;
        }
        return token.startsWith("\"") ? TEXT : NAME;
    }
}
