package dev.plumbline.core.tolerance;

import dev.plumbline.core.Generator;
import dev.plumbline.core.Output;
import dev.plumbline.core.Request;
import dev.plumbline.core.emit.java.Compiled;
import dev.plumbline.core.problem.Problem;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** What comes of a document that is given as a text. */
record Made(Output output) {

    private static final URI NOWHERE = URI.create("file:///nowhere/api.yaml");

    static Made of(String text) {
        return new Made(Generator.run(Request.of(NOWHERE, "api.yaml").withText(text)));
    }

    /** Paths and components under a head. */
    static Made of(String version, String rest) {
        return of("openapi: " + version + "\ninfo: {title: Api, version: '1'}\n" + rest);
    }

    /** Each problem's id and place, with a mark where it is an error. */
    List<String> problems() {
        return output.problems().stream()
                .map(problem -> problem.id() + (problem.isError() ? "! " : " ") + "#" + problem.pointer())
                .toList();
    }

    List<String> sentences() {
        return output.problems().stream().map(Problem::toString).toList();
    }

    /** The simple names of the classes in a package of the client's. */
    Set<String> classes(String room) {
        Set<String> names = new TreeSet<>();
        output.files().keySet().stream()
                .filter(path -> path.matches(".*/" + room + "/\\w+\\.java"))
                .filter(path -> !path.endsWith("package-info.java"))
                .forEach(path -> names.add(path.replaceAll(".*/|\\.java$", "")));
        return names;
    }

    /** The classes, compiled with every warning on; the test fails where there is one. */
    Compiled compiled() {
        SortedMap<String, String> sources = new TreeMap<>(output.files());
        sources.keySet().removeIf(path -> !path.endsWith(".java"));
        return Compiled.of(sources);
    }

    /** The text of the class of that simple name. */
    String text(String name) {
        return output.files().entrySet().stream()
                .filter(file -> file.getKey().endsWith("/" + name + ".java"))
                .findFirst()
                .orElseThrow(() -> new AssertionError(
                        "no " + name + " in " + output.files().keySet()))
                .getValue();
    }
}
