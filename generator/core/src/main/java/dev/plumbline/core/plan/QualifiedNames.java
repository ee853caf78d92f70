package dev.plumbline.core.plan;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/** The names of packages and modules: those a user asks for, and the one made from a document's title. */
public final class QualifiedNames {

    /** More levels than this are a sentence, not a package. */
    private static final int LEVELS = 3;

    /** A package is a folder, and disks take no endless names. */
    private static final int LONGEST = 100;

    private QualifiedNames() {}

    /**
     * Why a name cannot be a package's.
     *
     * @return a sentence without its full stop, or empty where the name is fine
     */
    public static Optional<String> problemWithPackage(String name) {
        return problem(name, "package");
    }

    /** Why a name cannot be a module's, as {@link #problemWithPackage}. */
    public static Optional<String> problemWithModule(String name) {
        return problem(name, "module");
    }

    private static Optional<String> problem(String name, String what) {
        if (!SourceVersion.isName(name, SourceVersion.RELEASE_17)
                || !name.chars().allMatch(c -> c < 128)) {
            return Optional.of("\"" + printable(name) + "\" is not a " + what
                    + " name: write ASCII identifiers with dots between them, such as com.example.video");
        }
        if (name.equals("java") || name.startsWith("java.")) {
            return Optional.of("\"" + name + "\" belongs to the JDK: write a " + what + " name of your own");
        }
        return Optional.empty();
    }

    private static String printable(String name) {
        return name.replaceAll("[^\\x20-\\x7e]", "?");
    }

    /** A package for a document: {@code uniall.veo31} for {@code UniAll Veo 3.1}. */
    static String packageFor(String title) {
        List<String> words = NameWords.of(title).stream()
                .map(word -> word.toLowerCase(Locale.ROOT))
                .toList();
        StringBuilder name = new StringBuilder();
        int levels = 0;
        for (String word : words) {
            boolean digit = Character.isDigit(word.charAt(0));
            if (name.length() > 0 && !digit && levels < LEVELS) {
                name.append('.');
            }
            levels += digit ? 0 : 1;
            name.append(name.length() == 0 && digit ? "_" : "").append(word);
        }
        String legal = List.of(name.toString().split("\\.")).stream()
                .map(part -> part.length() <= LONGEST ? part : part.substring(0, LONGEST))
                .map(part -> Reserved.WORDS.contains(part) ? part + "_" : part)
                .collect(Collectors.joining("."));
        return problemWithPackage(legal).isEmpty() ? legal : "api." + legal;
    }
}
