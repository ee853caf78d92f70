package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.plan.Plan.ParamsPlan;
import java.util.ArrayList;
import java.util.List;

/** Prints the methods that read all pages of an operation. */
final class PagesMethods {

    /** What the arguments of a statement are indented beyond it. */
    private static final int INDENT = 8;

    private final PagesView pages;
    private final ApiForm form;

    private PagesMethods(PagesView pages, ApiForm form) {
        this.pages = pages;
        this.form = form;
    }

    /** The methods in one form. Pages are many responses, so they have no raw form; each page has its response. */
    static List<MethodSpec> of(PagesView pages, ApiForm form) {
        return form == ApiForm.RAW ? List.of() : new PagesMethods(pages, form).methods();
    }

    private List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        ParamsPlan params = pages.call().params().orElse(null);
        CodeBlock none = CodeBlock.of("$T.none()", RuntimeTypes.CALL_OPTIONS);
        if (params == null) {
            methods.add(method().addJavadoc(text()).addStatement(handOn(none)).build());
            methods.add(withOptions(method()));
            return methods;
        }
        ParameterSpec given =
                ParameterSpec.builder(params.name(), params.argument()).build();
        boolean required = pages.operation().requiresParams();
        if (!required) {
            methods.add(method().addJavadoc(text())
                    .addStatement(handOn(CodeBlock.of("$T.builder().build()", params.name()), none))
                    .build());
        }
        methods.add(method().addParameter(given)
                .addJavadoc(required ? text() : like(", with more parameters"))
                .addStatement(handOn(CodeBlock.of("$N", given), none))
                .build());
        methods.add(withOptions(method().addParameter(given)));
        return methods;
    }

    private MethodSpec.Builder method() {
        MethodSpec.Builder method = MethodSpec.methodBuilder(pages.names().method())
                .addModifiers(PUBLIC)
                .returns(pages.type(RuntimeTypes.PAGES))
                .addParameters(pages.call().parameters());
        if (pages.operation().model().docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }

    private MethodSpec withOptions(MethodSpec.Builder method) {
        return method.addParameter(RuntimeTypes.CALL_OPTIONS, CallView.OPTIONS)
                .addJavadoc(like(", with options that hold for each page"))
                .addStatement(Literals.call(
                        INDENT,
                        CodeBlock.of("return caller.pages"),
                        List.of(
                                pages.constant(),
                                CodeBlock.join(pages.call().arguments(), ""),
                                CodeBlock.of("$N", CallView.OPTIONS))))
                .build();
    }

    private CodeBlock handOn(CodeBlock... more) {
        List<CodeBlock> arguments = new ArrayList<>();
        pages.call().parameters().forEach(parameter -> arguments.add(CodeBlock.of("$N", parameter)));
        arguments.addAll(List.of(more));
        return Literals.call(INDENT, CodeBlock.of("return $N", pages.names().method()), arguments);
    }

    private boolean isBlocking() {
        return form == ApiForm.BLOCKING;
    }

    private CodeBlock like(String difference) {
        return ApiText.like(pages.api(), form, pages.names().method(), difference);
    }

    private CodeBlock text() {
        if (!isBlocking()) {
            return ApiText.like(pages.api(), form, pages.names().method(), ", for subscribers");
        }
        return Javadoc.empty()
                .say("The items of all pages of {@link #" + pages.operation().method()
                        + "}. Each page is fetched when its first item is asked for.")
                .say("Where a page cannot be fetched, the iterator throws what that method would, and asks for the page"
                        + " again when it is used on.")
                .returns("the items, for iterators and for subscribers; each begins with the first page")
                .code();
    }
}
