package dev.plumbline.core.emit.docs.sample;

import com.palantir.javapoet.ClassName;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The classes that a piece of Java names. The first of a simple name is imported, others are written in full. */
final class Imports {

    private final Map<String, ClassName> bySimpleName = new LinkedHashMap<>();

    /** How the code names the class. */
    String name(ClassName type) {
        ClassName top = type.topLevelClassName();
        ClassName known = bySimpleName.putIfAbsent(top.simpleName(), top);
        return known == null || known.equals(top) ? String.join(".", type.simpleNames()) : type.canonicalName();
    }

    /** The import declarations, sorted. */
    List<String> lines() {
        return bySimpleName.values().stream()
                .filter(type -> !type.packageName().equals("java.lang"))
                .map(type -> "import " + type.canonicalName() + ";")
                .sorted()
                .toList();
    }
}
