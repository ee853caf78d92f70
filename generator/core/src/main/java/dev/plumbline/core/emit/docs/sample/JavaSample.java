package dev.plumbline.core.emit.docs.sample;

import java.util.List;

/**
 * Java to copy.
 *
 * @param imports the import declarations that it needs, sorted
 * @param type the simple name of the value's class, as the imports make it known
 * @param expression an expression that gives the value
 */
public record JavaSample(List<String> imports, String type, String expression) {

    public JavaSample {
        imports = List.copyOf(imports);
    }

    /** Imports and a statement that declares a variable. */
    public String declaring(String variable) {
        return String.join("\n", imports) + "\n\n" + type + " " + variable + " = " + expression + ";";
    }
}
