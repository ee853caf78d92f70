package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.plan.Plan.ApiPlan;
import dev.plumbline.core.plan.Plan.ParamsPlan;
import java.util.ArrayList;
import java.util.List;

/** Prints the class of a group of operations, in one of its forms. */
final class ApiEmitter {

    private static final ClassName CALLER = RuntimeTypes.CALLER;
    private static final ClassName CALL_OPTIONS = RuntimeTypes.CALL_OPTIONS;

    /** What a statement may take of a line. */
    private static final int WIDTH = 110;

    /** What the arguments of a statement are indented beyond it. */
    private static final int INDENT = 8;

    private final EmitContext context;
    private final ApiPlan api;
    private final ApiForm form;

    private ApiEmitter(EmitContext context, ApiPlan api, ApiForm form) {
        this.context = context;
        this.api = api;
        this.form = form;
    }

    static JavaFile emit(EmitContext context, ApiPlan api, ApiForm form) {
        ClassName name = form.name(api);
        return JavaFile.builder(name.packageName(), new ApiEmitter(context, api, form).type())
                .build();
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(form.name(api))
                .addAnnotations(context.annotations(form.name(api)))
                .addModifiers(PUBLIC, FINAL)
                .addJavadoc(form.about(api, context.tag(api.tag())))
                .addField(CALLER, "caller", PRIVATE, FINAL)
                .addMethod(constructor());
        if (form == ApiForm.BLOCKING) {
            type.addMethod(other("async", api.async(), "the same operations without blocking"))
                    .addMethod(other(
                            "raw",
                            api.raw(),
                            "the same operations, with the status, headers and bytes of each response"));
        }
        for (OperationView operation : OperationView.of(context, api)) {
            operation.calls().forEach(call -> type.addMethods(methods(call)));
        }
        List<WaiterView> waiters = WaiterView.of(context, api);
        waiters.forEach(waiter -> type.addMethods(WaiterMethods.of(waiter, form)));
        PagesView.of(context, api).forEach(pages -> type.addMethods(PagesMethods.of(pages, form)));
        return type.build();
    }

    private static MethodSpec constructor() {
        return MethodSpec.constructorBuilder()
                .addParameter(CALLER, "caller")
                .addStatement("this.caller = caller")
                .build();
    }

    private static MethodSpec other(String name, ClassName type, String what) {
        return MethodSpec.methodBuilder(name)
                .addJavadoc("{@return $L}", what)
                .addModifiers(PUBLIC)
                .returns(type)
                .addStatement("return new $T(caller)", type)
                .build();
    }

    /** The shortest has all of the text, and each hands on to a longer one. */
    private List<MethodSpec> methods(CallView call) {
        List<MethodSpec> methods = new ArrayList<>();
        CodeBlock none = CodeBlock.of("$T.none()", CALL_OPTIONS);
        CodeBlock options = CodeBlock.of("$N", CallView.OPTIONS);
        if (call.params().isEmpty()) {
            methods.add(shortest(call, method(call))
                    .addStatement(handOn(call, none))
                    .build());
            methods.add(withOptions(call, method(call)));
            return methods;
        }
        ParamsPlan params = call.params().get();
        CodeBlock given = CodeBlock.of("$N", params.argument());
        if (call.operation().requiresParams()) {
            methods.add(shortest(call, withParams(call, params))
                    .addStatement(handOn(call, given, none))
                    .build());
        } else {
            CodeBlock unset = CodeBlock.of("$T.builder().build()", params.name());
            methods.add(shortest(call, method(call))
                    .addStatement(handOn(call, unset, none))
                    .build());
            methods.add(method(call)
                    .addParameter(CALL_OPTIONS, CallView.OPTIONS)
                    .addJavadoc(like(call, ", with options for this one call"))
                    .addStatement(handOn(call, unset, options))
                    .build());
            methods.add(withParams(call, params)
                    .addJavadoc(like(call, ", with more parameters"))
                    .addStatement(handOn(call, given, none))
                    .build());
        }
        methods.add(withOptions(call, withParams(call, params)));
        return methods;
    }

    private MethodSpec.Builder withParams(CallView call, ParamsPlan params) {
        return method(call).addParameter(params.name(), params.argument());
    }

    private MethodSpec.Builder shortest(CallView call, MethodSpec.Builder method) {
        boolean full = form == ApiForm.BLOCKING && call.isFirst();
        return method.addJavadoc(full ? ApiText.of(call) : like(call, ""));
    }

    /** The statement that calls a longer method of the same name. */
    private CodeBlock handOn(CallView call, CodeBlock... more) {
        List<CodeBlock> arguments = new ArrayList<>();
        call.parameters().forEach(parameter -> arguments.add(CodeBlock.of("$N", parameter)));
        arguments.addAll(List.of(more));
        CodeBlock method =
                CodeBlock.of("$L$N", form.result(call).equals(TypeName.VOID) ? "" : "return ", call.method());
        return Literals.call(8, method, arguments);
    }

    private MethodSpec withOptions(CallView call, MethodSpec.Builder method) {
        return method.addJavadoc(like(call, ", with options for this one call"))
                .addParameter(CALL_OPTIONS, CallView.OPTIONS)
                .addStatement(form.invocation(call, request(call)))
                .build();
    }

    /** A descriptor, arguments and options; a line each where one line cannot hold them. */
    private CodeBlock request(CallView call) {
        CodeBlock descriptor = CodeBlock.of("$T.$N", CallsEmitter.name(api), call.constant());
        CodeBlock line = CodeBlock.of("$L, $L, $N", descriptor, CodeBlock.join(call.arguments(), ""), CallView.OPTIONS);
        if (Literals.printedLength(form.invocation(call, line)) <= WIDTH) {
            return line;
        }
        CodeBlock arguments = CodeBlock.join(call.arguments(), "");
        CodeBlock chain = Literals.printedLength(arguments) <= WIDTH - INDENT
                ? arguments
                : CodeBlock.of("$L$>$>$L$<$<", call.arguments().get(0), rest(call.arguments()));
        return CodeBlock.of("\n$L,\n$L,\n$N", descriptor, chain, CallView.OPTIONS);
    }

    private static CodeBlock rest(List<CodeBlock> chain) {
        return chain.stream().skip(1).map(link -> CodeBlock.of("\n$L", link)).collect(CodeBlock.joining(""));
    }

    private CodeBlock like(CallView call, String difference) {
        String method = form == ApiForm.BLOCKING ? call.operation().method() : call.method();
        String all = (form == ApiForm.BLOCKING ? call.difference() : "") + difference;
        return ApiText.like(api, form, method, all);
    }

    private MethodSpec.Builder method(CallView call) {
        MethodSpec.Builder method = MethodSpec.methodBuilder(call.method())
                .addModifiers(PUBLIC)
                .returns(form.result(call))
                .addParameters(call.parameters());
        if (call.operation().model().docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method;
    }
}
