package dev.plumbline.core.emit.java.source;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.TypeName;
import java.math.BigDecimal;
import java.net.URI;
import java.util.List;

/**
 * What a setter takes beside values of its own type, for what a caller would write.
 *
 * @param type the type that it takes
 * @param value what makes a value of the setter's own type
 * @param sentence what Javadoc says of it
 */
public record Shorthand(TypeName type, CodeBlock value, String sentence) {

    /**
     * Those for a type.
     *
     * @param type the type, boxed
     * @param boxed whether the setter takes it boxed: {@code 10} is then no long
     * @param nullable whether null says that there is none
     */
    public static List<Shorthand> of(TypeName type, String variable, boolean boxed, boolean nullable) {
        if (type.equals(ClassName.get(BigDecimal.class))) {
            CodeBlock value = CodeBlock.of("$T.valueOf($N)", BigDecimal.class, variable);
            return List.of(
                    new Shorthand(TypeName.LONG, value, "The same, for a whole number."),
                    new Shorthand(
                            TypeName.DOUBLE, value, "The same, for a binary number, in as few digits as say it."));
        }
        if (type.equals(ClassName.get(URI.class))) {
            ClassName text = ClassName.get(String.class);
            return List.of(new Shorthand(
                    nullable ? JavaTypes.nullable(text) : text,
                    CodeBlock.of("$T.uri($S, $N)", RuntimeTypes.REQUEST_CHECK, variable, variable),
                    "The same, for a URI as text; refused where it is none."));
        }
        boolean literal = type.isBoxedPrimitive()
                && (type.unbox().equals(TypeName.LONG) || type.unbox().equals(TypeName.DOUBLE));
        return boxed && literal
                ? List.of(new Shorthand(
                        type.unbox(), CodeBlock.of("$N", variable), "The same, for a literal such as {@code 10}."))
                : List.of();
    }
}
