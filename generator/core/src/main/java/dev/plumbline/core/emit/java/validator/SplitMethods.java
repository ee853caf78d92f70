package dev.plumbline.core.emit.java.validator;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.TypeName;
import dev.plumbline.runtime.validation.Report;
import dev.plumbline.runtime.validation.VerdictCache;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.lang.model.element.Modifier;
import tools.jackson.databind.JsonNode;

/** The methods of a class that hold a part of what another would be too large for. */
final class SplitMethods {

    static final ParameterSpec VALUE =
            ParameterSpec.builder(JsonNode.class, "value").build();
    static final ParameterSpec REPORT =
            ParameterSpec.builder(Report.class, "report").build();
    static final ParameterSpec INDEX = ParameterSpec.builder(int.class, "index").build();
    static final ParameterSpec VERDICTS =
            ParameterSpec.builder(VerdictCache.class, "verdicts").build();

    /** A switch in a switch: so many cases stand together. */
    private static final int CASES = 64;

    private final Map<String, MethodSpec> methods = new LinkedHashMap<>();
    private final Map<String, Integer> numbers = new LinkedHashMap<>();

    /** The methods so far. */
    List<MethodSpec> all() {
        return List.copyOf(methods.values());
    }

    /** The parameters of a method that tests a value. */
    static List<ParameterSpec> isValidParameters(boolean endless) {
        return endless ? List.of(VALUE, VERDICTS) : List.of(VALUE);
    }

    /**
     * Adds a method.
     *
     * @param stem its name, to which a number is added
     * @return the call of it, with its own parameters' names as arguments
     */
    CodeBlock add(String stem, TypeName result, List<ParameterSpec> parameters, CodeBlock body) {
        String arguments = parameters.stream().map(ParameterSpec::name).collect(Collectors.joining(", "));
        return CodeBlock.of("$L($L)", method(stem, result, parameters, body), arguments);
    }

    /** As {@link #add}; gives the method's name. */
    String method(String stem, TypeName result, List<ParameterSpec> parameters, CodeBlock body) {
        // Names made of words never have "Part_" in them, so that this is nobody else's.
        String name = stem + "Part_" + numbers.merge(stem, 1, Integer::sum);
        methods.put(
                name,
                MethodSpec.methodBuilder(name)
                        .addModifiers(Modifier.PRIVATE, Modifier.STATIC)
                        .returns(result)
                        .addParameters(parameters)
                        .addCode(body)
                        .build());
        return name;
    }

    /**
     * Adds methods that choose by the parameter {@code index}, which counts the cases.
     *
     * @param cases an expression each
     * @param otherwise the value for every other index
     * @return the call
     */
    CodeBlock choose(
            String stem, TypeName result, List<ParameterSpec> parameters, List<CodeBlock> cases, String otherwise) {
        List<ParameterSpec> all = new ArrayList<>(List.of(INDEX));
        all.addAll(parameters);
        List<CodeBlock> groups = new ArrayList<>();
        for (int from = 0; from < cases.size(); from += CASES) {
            List<CodeBlock> group = cases.subList(from, Math.min(from + CASES, cases.size()));
            groups.add(add(stem, result, all, select("index", from, group, otherwise)));
        }
        return groups.size() == 1
                ? groups.get(0)
                : add(
                        stem,
                        result,
                        all,
                        select("index >> " + Integer.numberOfTrailingZeros(CASES), 0, groups, otherwise));
    }

    private static CodeBlock select(String selector, int from, List<CodeBlock> cases, String otherwise) {
        CodeBlock.Builder code = CodeBlock.builder().add("return switch ($L) {\n$>", selector);
        for (int i = 0; i < cases.size(); i++) {
            code.add("case $L -> $L;\n", from + i, cases.get(i));
        }
        return code.add("default -> $L;\n$<};\n", otherwise).build();
    }
}
