package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.ABSTRACT;
import static javax.lang.model.element.Modifier.DEFAULT;
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

    /** The methods of the interface. A wait has many answers, so it has no raw form. */
    static List<MethodSpec> declare(WaiterView waiter, ApiForm form) {
        return form == ApiForm.RAW ? List.of() : new WaiterMethods(waiter, form).declarations();
    }

    /** The methods of the class behind it. */
    static List<MethodSpec> implement(WaiterView waiter, ApiForm form) {
        return form == ApiForm.RAW ? List.of() : new WaiterMethods(waiter, form).implementations();
    }

    private List<MethodSpec> declarations() {
        List<MethodSpec> methods = new ArrayList<>();
        for (ParameterSpec parameter : subjects()) {
            methods.add(plain(parameter));
            methods.add(withOptions(parameter));
        }
        if (hasDownload()) {
            methods.add(download()
                    .addModifiers(DEFAULT)
                    .addJavadoc(WaiterText.download(form, false).code())
                    .addStatement("return $N(finished, target, $T.none())", waiter.downloadMethod(), DOWNLOAD_OPTIONS)
                    .build());
            methods.add(download()
                    .addModifiers(ABSTRACT)
                    .addParameter(DOWNLOAD_OPTIONS, OperationView.OPTIONS)
                    .addJavadoc(WaiterText.download(form, true).code())
                    .build());
        }
        return methods;
    }

    private List<MethodSpec> implementations() {
        List<MethodSpec> methods = new ArrayList<>();
        subjects().forEach(parameter -> methods.add(await(parameter)));
        if (hasDownload()) {
            methods.add(download()
                    .addAnnotation(Override.class)
                    .addParameter(DOWNLOAD_OPTIONS, OperationView.OPTIONS)
                    .addStatement(fetch())
                    .build());
        }
        return methods;
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
                .addModifiers(DEFAULT)
                .addJavadoc(WaiterText.of(waiter, form, subject, false))
                .addStatement("return $N($N, $T.none())", waiter.method(), subject, WAIT_OPTIONS)
                .build();
    }

    private MethodSpec withOptions(ParameterSpec subject) {
        return method(subject)
                .addModifiers(ABSTRACT)
                .addParameter(options())
                .addJavadoc(WaiterText.of(waiter, form, subject, true))
                .build();
    }

    private MethodSpec await(ParameterSpec subject) {
        boolean blocking = form == ApiForm.BLOCKING;
        return method(subject)
                .addAnnotation(Override.class)
                .addParameter(options())
                .addStatement(
                        "return caller.waiting().$L($L, $L, $N)$L",
                        blocking ? "await" : "awaitAsyncValue",
                        waiter.constant(),
                        subject(subject),
                        OperationView.OPTIONS,
                        blocking ? ".value()" : "")
                .build();
    }

    private CodeBlock subject(ParameterSpec subject) {
        if (subject.name().equals(waiter.id().name())
                && subject.type().equals(waiter.id().type())) {
            return waiter.idText();
        }
        return CodeBlock.of("$N.toJson()", subject);
    }

    private MethodSpec.Builder method(ParameterSpec subject) {
        return MethodSpec.methodBuilder(waiter.method())
                .addModifiers(PUBLIC)
                .returns(form == ApiForm.BLOCKING ? waiter.plainResult() : future(waiter.result()))
                .addParameter(subject);
    }

    private ParameterSpec options() {
        return ParameterSpec.builder(ParameterizedTypeName.get(WAIT_OPTIONS, waiter.result()), OperationView.OPTIONS)
                .build();
    }

    private boolean hasDownload() {
        return !waiter.model().downloads().isEmpty() && waiter.isDeclared();
    }

    private MethodSpec.Builder download() {
        TypeName path = ClassName.get(Path.class);
        return MethodSpec.methodBuilder(waiter.downloadMethod())
                .addModifiers(PUBLIC)
                .returns(form == ApiForm.BLOCKING ? path : future(path))
                .addParameter(waiter.result(), "finished")
                .addParameter(path, "target");
    }

    private CodeBlock fetch() {
        return CodeBlock.of(
                "return caller.$L($T.of($L, finished.toJson()), target, $N)",
                form == ApiForm.BLOCKING ? "download" : "downloadAsync",
                RuntimeTypes.DOWNLOAD,
                waiter.constant(),
                OperationView.OPTIONS);
    }

    private static TypeName future(TypeName type) {
        return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), type);
    }
}
