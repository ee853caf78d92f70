package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.PUBLIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Prints the methods of a waiter: wait by id, wait for what was just created, fetch the finished file. */
final class WaiterMethods {

    private static final ClassName WAIT_OPTIONS = RuntimeTypes.WAIT_OPTIONS;
    private static final ClassName DOWNLOAD_OPTIONS = RuntimeTypes.DOWNLOAD_OPTIONS;
    private static final String CREATED = "created";

    private final WaiterView waiter;
    private final ApiForm form;

    private WaiterMethods(WaiterView waiter, ApiForm form) {
        this.waiter = waiter;
        this.form = form;
    }

    /** The methods in one form. A wait has many responses, so it has no raw form. */
    static List<MethodSpec> of(WaiterView waiter, ApiForm form) {
        return form == ApiForm.RAW ? List.of() : new WaiterMethods(waiter, form).methods();
    }

    private List<MethodSpec> methods() {
        List<MethodSpec> methods = new ArrayList<>();
        for (ParameterSpec subject : subjects()) {
            methods.add(plain(subject));
            methods.add(withOptions(subject));
        }
        if (hasDownload()) {
            methods.add(download()
                    .addJavadoc(isBlocking() ? WaiterText.download() : like(waiter.downloadMethod(), ""))
                    .addStatement("return $N(finished, target, $T.none())", waiter.downloadMethod(), DOWNLOAD_OPTIONS)
                    .build());
            methods.add(download()
                    .addParameter(DOWNLOAD_OPTIONS, CallView.OPTIONS)
                    .addJavadoc(like(
                            waiter.downloadMethod(),
                            ", with options: how long and how large it may be, and who is told of its progress"))
                    .addStatement(fetch())
                    .build());
        }
        return methods;
    }

    private boolean isBlocking() {
        return form == ApiForm.BLOCKING;
    }

    private CodeBlock like(String method, String difference) {
        return ApiText.like(waiter.api(), form, method, difference);
    }

    /** What can be waited for: an id, or what was created. */
    private List<ParameterSpec> subjects() {
        List<ParameterSpec> subjects = new ArrayList<>();
        subjects.add(waiter.id());
        waiter.created()
                .forEach(type ->
                        subjects.add(ParameterSpec.builder(type, CREATED).build()));
        return subjects;
    }

    private MethodSpec plain(ParameterSpec subject) {
        return method(subject)
                .addJavadoc(text(subject))
                .addStatement("return $N($N, $T.none())", waiter.method(), subject, WAIT_OPTIONS)
                .build();
    }

    private CodeBlock text(ParameterSpec subject) {
        if (!isBlocking()) {
            return like(waiter.method(), created(subject));
        }
        return isId(subject) ? WaiterText.byId(waiter) : WaiterText.created(waiter);
    }

    private String created(ParameterSpec subject) {
        return isId(subject) ? "" : ", for what this response says was created";
    }

    private MethodSpec withOptions(ParameterSpec subject) {
        return method(subject)
                .addParameter(options())
                .addJavadoc(like(
                        waiter.method(),
                        created(subject) + ", with options: what it does differently, and who is told of its progress"))
                .addStatement(
                        "return caller.waiting().$L($L, $L, $N)$L",
                        isBlocking() ? "await" : "awaitAsyncValue",
                        waiter.constant(),
                        subject(subject),
                        CallView.OPTIONS,
                        isBlocking() ? ".value()" : "")
                .build();
    }

    private boolean isId(ParameterSpec subject) {
        return subject.equals(waiter.id());
    }

    private CodeBlock subject(ParameterSpec subject) {
        return isId(subject) ? waiter.idText() : CodeBlock.of("$N.toJson()", subject);
    }

    private MethodSpec.Builder method(ParameterSpec subject) {
        return MethodSpec.methodBuilder(waiter.method())
                .addModifiers(PUBLIC)
                .returns(isBlocking() ? waiter.plainResult() : future(waiter.result()))
                .addParameter(subject);
    }

    private ParameterSpec options() {
        return ParameterSpec.builder(ParameterizedTypeName.get(WAIT_OPTIONS, waiter.result()), CallView.OPTIONS)
                .build();
    }

    private boolean hasDownload() {
        return !waiter.model().downloads().isEmpty() && waiter.isDeclared();
    }

    private MethodSpec.Builder download() {
        TypeName path = ClassName.get(Path.class);
        return MethodSpec.methodBuilder(waiter.downloadMethod())
                .addModifiers(PUBLIC)
                .returns(isBlocking() ? path : future(path))
                .addParameter(waiter.result(), "finished")
                .addParameter(path, "target");
    }

    private CodeBlock fetch() {
        return CodeBlock.of(
                "return caller.$L($T.of($L, finished.toJson()), target, $N)",
                isBlocking() ? "download" : "downloadAsync",
                RuntimeTypes.DOWNLOAD,
                waiter.constant(),
                CallView.OPTIONS);
    }

    private static TypeName future(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), type);
    }
}
