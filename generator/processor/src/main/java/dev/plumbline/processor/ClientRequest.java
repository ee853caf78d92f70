package dev.plumbline.processor;

import dev.plumbline.core.emit.docs.DocsFormat;
import dev.plumbline.core.select.Selection;
import dev.plumbline.runtime.GenerateClient;
import dev.plumbline.runtime.GenerateValidators;
import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * A {@link GenerateClient} or {@link GenerateValidators} as it stands in the sources.
 *
 * @param element what it is written on
 * @param mirror the annotation, for messages
 * @param values its values by name, defaults included
 */
record ClientRequest(Element element, AnnotationMirror mirror, Map<String, AnnotationValue> values) {

    /** What the runtime's annotation of an older version does not have. */
    static final String FORMATS = "docsFormats";

    /** The annotations that are understood. */
    static final List<Class<? extends Annotation>> ANNOTATIONS =
            List.of(GenerateClient.class, GenerateValidators.class);

    /** Whether the annotation is written on the element. */
    static boolean isOn(Element element, Class<? extends Annotation> annotation) {
        return element.getAnnotationMirrors().stream().anyMatch(mirror -> is(mirror, annotation));
    }

    /** Reads the annotation; empty where it is ill-formed, or names constants that do not exist (yet). */
    static Optional<ClientRequest> of(Element element, Class<? extends Annotation> annotation, Elements elements) {
        return element.getAnnotationMirrors().stream()
                .filter(mirror -> is(mirror, annotation))
                .map(mirror -> new ClientRequest(element, mirror, values(mirror, elements)))
                .filter(ClientRequest::isWellFormed)
                .findFirst();
    }

    String document() {
        return (String) value("document");
    }

    /** The overlays, in their order. */
    List<String> overlays() {
        return texts("overlays");
    }

    /** The package asked for, or that of the element; empty for the unnamed package. */
    String basePackage(Elements elements) {
        String asked = (String) value("basePackage");
        return asked.isEmpty()
                ? elements.getPackageOf(element).getQualifiedName().toString()
                : asked;
    }

    /**
     * What the pages beside the classes are written as; none where none are wanted.
     *
     * @throws IllegalArgumentException with a sentence for the user where there is no such format
     */
    Set<DocsFormat> docs() {
        if (validatorsOnly()) {
            return Set.of();
        }
        List<String> formats = values.containsKey(FORMATS) ? texts(FORMATS) : List.of();
        return DocsFormat.of(formats.isEmpty() ? List.of(String.valueOf(value("docs"))) : formats);
    }

    /** Whether no client is wanted. */
    boolean validatorsOnly() {
        return is(mirror, GenerateValidators.class);
    }

    /** The annotation's name, as it is written. */
    String name() {
        return "@" + mirror.getAnnotationType().asElement().getSimpleName();
    }

    boolean assertFormats() {
        return (Boolean) value("assertFormats");
    }

    boolean allowRemoteRefs() {
        return (Boolean) value("allowRemoteRefs");
    }

    boolean strict() {
        return (Boolean) value("strict");
    }

    /** The folder that references may lead into, relative to the document's; empty for the document's own. */
    String root() {
        return (String) value("root");
    }

    /** The operations that are wanted; validators alone need none. */
    Selection selection() {
        return validatorsOnly() ? Selection.ALL : new Selection(texts("include"), texts("exclude"));
    }

    private List<String> texts(String name) {
        return ((List<?>) value(name))
                .stream()
                        .map(each -> (String) ((AnnotationValue) each).getValue())
                        .toList();
    }

    private Object value(String name) {
        return Objects.requireNonNull(values.get(name), "what is well-formed has all values")
                .getValue();
    }

    private boolean isWellFormed() {
        return is("document", String.class)
                && areTexts("overlays")
                && is("basePackage", String.class)
                && (validatorsOnly() || is("docs", Boolean.class))
                && (!values.containsKey(FORMATS) || areTexts(FORMATS))
                && is("root", String.class)
                && is("allowRemoteRefs", Boolean.class)
                && is("strict", Boolean.class)
                && (validatorsOnly() || areTexts("include") && areTexts("exclude"))
                && is("assertFormats", Boolean.class);
    }

    private boolean is(String name, Class<?> type) {
        AnnotationValue value = values.get(name);
        // javac shows a constant it cannot find as the string "<error>".
        return value != null && type.isInstance(value.getValue()) && !"<error>".equals(value.getValue());
    }

    private boolean areTexts(String name) {
        AnnotationValue value = values.get(name);
        return value != null
                && value.getValue() instanceof List<?> texts
                && texts.stream()
                        .map(each -> ((AnnotationValue) each).getValue())
                        .allMatch(text -> text instanceof String && !"<error>".equals(text));
    }

    private static boolean is(AnnotationMirror mirror, Class<? extends Annotation> annotation) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return type.getQualifiedName().contentEquals(annotation.getCanonicalName());
    }

    private static Map<String, AnnotationValue> values(AnnotationMirror mirror, Elements elements) {
        Map<String, AnnotationValue> values = new TreeMap<>();
        elements.getElementValuesWithDefaults(mirror)
                .forEach((method, value) -> values.put(method.getSimpleName().toString(), value));
        return values;
    }
}
