package dev.plumbline.runtime;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Has javac generate the client, models and validators of an OpenAPI document. Written on a package (in {@code
 * package-info.java}) or on an interface; the annotation processor in {@code plumbline-processor} does the work.
 * A build tool looks at Java sources: that it compiles again when only the document has changed is what the goal
 * {@code recompile} of {@code plumbline-maven-plugin} is for, and in Gradle the document as an input of the compile task.
 * With other tools, build cleanly. The classes of an earlier build must not be on the class path while the client is
 * generated again: Maven and Gradle take them away, and the javac of Java 17 stops with an internal error where records
 * are both there and in the sources.
 *
 * <pre>{@code
 * @GenerateClient(document = "src/main/openapi/petstore.yaml")
 * package com.example.petstore;
 *
 * import dev.plumbline.runtime.GenerateClient;
 * }</pre>
 */
@Documented
@Target({ElementType.PACKAGE, ElementType.TYPE})
@Retention(RetentionPolicy.CLASS)
public @interface GenerateClient {

    /**
     * The document's path. With the compiler option {@code -Aplumbline.base=DIR} it is relative to DIR and to nothing
     * else. Without, the first of these that has it:
     *
     * <ol>
     *   <li>the folder of the source file that holds this annotation;
     *   <li>the project's folder: the nearest one above the source file with a Maven, Gradle, Ant or Bazel build file
     *       (without any, javac's working directory);
     *   <li>in the project, {@code src/main/openapi} and {@code src/main/resources}, or for sources under {@code
     *       src/test} the same two there;
     *   <li>what javac finds as a resource: source path, class path, class output.
     * </ol>
     *
     * <p>Nothing depends on the directory that the build was started in. An absolute path and a {@code file:} URL are
     * taken as they are, and an {@code https:} URL where {@link #allowRemoteRefs()} is set.
     */
    String document();

    /**
     * Overlays (OpenAPI Overlay 1.0 or 1.1) that are put on the document, in their order; each is looked for as the document
     * is.
     */
    String[] overlays() default {};

    /** The client's package; when empty, the package of the annotated element. */
    String basePackage() default "";

    /**
     * Whether the Markdown pages are put beside the classes, under {@code META-INF/plumbline/} and the name of the
     * base package.
     */
    boolean docs() default false;

    /**
     * What the pages are written as, in the same place, for more than {@link #docs()} says: {@code markdown}, {@code html} (a
     * web site, in the folder {@code docs/site}), {@code text} (for programs that read). When empty, {@code docs} counts.
     */
    String[] docsFormats() default {};

    /** The folder that a {@code $ref} may lead into, relative to the document's own; when empty, that one. */
    String root() default "";

    /** Whether a {@code $ref} may lead out of that folder or onto the network. */
    boolean allowRemoteRefs() default false;

    /** Whether every warning about the document is an error. */
    boolean strict() default false;

    /**
     * The only operations that are wanted, with the schemas that they use; when empty, all. Each text is an id or a tag
     * ({@code listPets}, {@code id:listPets}, {@code tag:pets}), a path ({@code /pets/*}, {@code /pets/**}) or method and
     * path ({@code GET /pets}); {@code *} is any characters.
     */
    String[] include() default {};

    /** The operations that are not wanted, written as for {@link #include()}. */
    String[] exclude() default {};

    /**
     * Whether {@code format} rejects a text that is not of the format; else it is an annotation, as JSON Schema says.
     * What is generated then needs {@code plumbline-formats} on the class path, too.
     */
    boolean assertFormats() default false;
}
