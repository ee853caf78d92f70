package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.SEALED;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.JavaFile;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan.WebhookPlan;
import dev.plumbline.core.plan.Plan.WebhooksPlan;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Prints the class that reads what the provider sends. */
final class WebhooksEmitter {

    private static final ClassName READER = RuntimeTypes.WEBHOOK_READER;
    private static final TypeName HEADERS = ParameterizedTypeName.get(
            ClassName.get(Map.class),
            ClassName.get(String.class),
            ParameterizedTypeName.get(ClassName.get(List.class), ClassName.get(String.class)));

    private static final int INDENT = 8;

    private final EmitContext context;
    private final WebhooksPlan plan;

    private WebhooksEmitter(EmitContext context, WebhooksPlan plan) {
        this.context = context;
        this.plan = plan;
    }

    /** The class; none for an API whose provider sends nothing. */
    static Optional<JavaFile> emit(EmitContext context) {
        return context.plan()
                .webhooks()
                .map(plan -> JavaFile.builder(plan.name().packageName(), new WebhooksEmitter(context, plan).type())
                        .build());
    }

    private TypeSpec type() {
        TypeSpec.Builder type = TypeSpec.classBuilder(plan.name())
                .addAnnotations(context.annotations(plan.name()))
                .addModifiers(PUBLIC, FINAL)
                .addJavadoc(Javadoc.empty()
                        .say("Reads what " + JavadocText.escape(context.info().title())
                                + " sends: each request is verified, validated by the document, and given as its type."
                                + " Immutable, and safe for use by several threads.")
                        .code())
                .addField(READER, "reader", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addModifiers(PRIVATE)
                        .addParameter(READER, "reader")
                        .addStatement("this.reader = reader")
                        .build())
                .addMethod(of())
                .addMethod(withValidation());
        plan.webhooks().forEach(webhook -> type.addMethod(method(webhook)));
        if (plan.webhooks().size() > 1) {
            type.addMethod(read()).addType(event());
        }
        return type.build();
    }

    private MethodSpec of() {
        return MethodSpec.methodBuilder("of")
                .addJavadoc(Javadoc.empty()
                        .say("A reader that refuses what contradicts the document.")
                        .param("verifier", "finds out whether a request comes from the provider")
                        .code())
                .addModifiers(PUBLIC, STATIC)
                .returns(plan.name())
                .addParameter(RuntimeTypes.WEBHOOK_VERIFIER, "verifier")
                .addStatement("return new $T($T.of(verifier))", plan.name(), READER)
                .build();
    }

    private MethodSpec withValidation() {
        return MethodSpec.methodBuilder("withValidation")
                .addJavadoc(Javadoc.empty()
                        .say("The same with another policy for what contradicts the document.")
                        .param("policy", "whether it is thrown, reported, or not looked for")
                        .param("listener", "gets what is not thrown, with the webhook's name")
                        .code())
                .addModifiers(PUBLIC)
                .returns(plan.name())
                .addParameter(RuntimeTypes.VALIDATION_POLICY, "policy")
                .addParameter(RuntimeTypes.VIOLATION_LISTENER, "listener")
                .addStatement("return new $T(reader.withValidation(policy, listener))", plan.name())
                .build();
    }

    private MethodSpec method(WebhookPlan webhook) {
        Type payload = payload(webhook);
        CodeBlock validator =
                context.receivedValidatorOrNull(webhook.webhook().content().schema());
        Javadoc javadoc = Javadoc.of(
                webhook.webhook().docs(),
                "Reads {@code " + JavadocText.code(webhook.webhook().name()) + "}.");
        javadoc.deprecated(webhook.webhook().docs());
        MethodSpec.Builder method = received(MethodSpec.methodBuilder(webhook.method()))
                .addJavadoc(thrown(javadoc).code())
                .returns(context.types().present(payload))
                .addStatement(Literals.call(
                        INDENT,
                        CodeBlock.of("return reader.read"),
                        List.of(
                                Literals.quoted(webhook.webhook().name()),
                                CodeBlock.of("headers"),
                                CodeBlock.of("body"),
                                validator,
                                context.types().function(payload))));
        if (webhook.webhook().docs().deprecated()) {
            method.addAnnotation(Deprecated.class);
        }
        return method.build();
    }

    private static Type payload(WebhookPlan webhook) {
        return webhook.webhook().content().type().orElseThrow();
    }

    private static MethodSpec.Builder received(MethodSpec.Builder method) {
        return method.addModifiers(PUBLIC).addParameter(HEADERS, "headers").addParameter(byte[].class, "body");
    }

    private static Javadoc thrown(Javadoc javadoc) {
        return javadoc.param("headers", "as they came, by name")
                .param("body", "the bytes as they came")
                .throwing(RuntimeTypes.WEBHOOK_REFUSED, "if it is not verified; nothing of it was read then")
                .throwing(RuntimeTypes.INVALID_WEBHOOK, "if it is no JSON, or contradicts the document");
    }

    private MethodSpec read() {
        ClassName event = plan.name().nestedClass(plan.event());
        CodeBlock.Builder cases = CodeBlock.builder().add("return switch (webhook) {\n$>");
        for (WebhookPlan webhook : plan.webhooks()) {
            cases.add(
                    "case $L -> new $T($N(headers, body));\n",
                    Literals.quoted(webhook.webhook().name()),
                    event.nestedClass(webhook.variant()),
                    webhook.method());
        }
        cases.add(
                        "default -> throw new $T(\n$>$>$S + webhook);$<$<\n",
                        IllegalArgumentException.class,
                        "The document has no webhook of this name: ")
                .add("$<};\n");
        Javadoc javadoc =
                Javadoc.empty().say("Reads whichever webhook it is.").param("webhook", "its name in the document");
        return received(MethodSpec.methodBuilder("read").addParameter(String.class, "webhook"))
                .addJavadoc(thrown(javadoc)
                        .throwing(
                                ClassName.get(IllegalArgumentException.class),
                                "if the document has no webhook of this name")
                        .code())
                .returns(event)
                .addCode(cases.build())
                .build();
    }

    private TypeSpec event() {
        ClassName event = plan.name().nestedClass(plan.event());
        TypeSpec.Builder type =
                TypeSpec.interfaceBuilder(event).addModifiers(PUBLIC, SEALED).addJavadoc("What was sent.");
        for (WebhookPlan webhook : plan.webhooks()) {
            type.addType(TypeSpec.recordBuilder(webhook.variant())
                    .addModifiers(PUBLIC, STATIC)
                    .addSuperinterface(event)
                    .addJavadoc(
                            "{@code $L}.", JavadocText.code(webhook.webhook().name()))
                    .recordConstructor(MethodSpec.constructorBuilder()
                            .addParameter(context.types().present(payload(webhook)), "payload")
                            .build())
                    .build());
        }
        return type.build();
    }
}
