package dev.plumbline.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has javac generate the validators of a document, and nothing else: of the schemas in an OpenAPI document's
 * components, or of a bare JSON Schema and its definitions. Written on a package or an interface as {@link
 * GenerateClient} is; what is said there of builds holds here, too.
 *
 * <pre>{@code
 * @GenerateValidators(document = "src/main/resources/video-task.schema.json")
 * package com.example.video;
 *
 * import dev.plumbline.runtime.GenerateValidators;
 * }</pre>
 *
 * <p>gives {@code com.example.video.validator.VideoTaskValidator}:
 *
 * <pre>{@code
 * boolean valid = VideoTaskValidator.INSTANCE.isValid(bytes);
 * }</pre>
 */
@Documented
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface GenerateValidators {

    /** The document's path, as in {@link GenerateClient#document()}. */
    String document();

    /**
     * Overlays (OpenAPI Overlay 1.0 or 1.1) that are put on the document, in their order; each is looked for as the document
     * is.
     */
    String[] overlays() default {};

    /**
     * The package above the validators', which is {@code validator} in it; when empty, that of the annotated element.
     */
    String basePackage() default "";

    /** The folder that a {@code $ref} may lead into, relative to the document's own; when empty, that one. */
    String root() default "";

    /** Whether a {@code $ref} may lead out of that folder or onto the network. */
    boolean allowRemoteRefs() default false;

    /** Whether every warning about the document is an error. */
    boolean strict() default false;

    /**
     * Whether {@code format} rejects a text that is not of the format; else it is an annotation, as JSON Schema says.
     * What is generated then needs {@code plumbline-formats} on the class path, too.
     */
    boolean assertFormats() default false;
}
