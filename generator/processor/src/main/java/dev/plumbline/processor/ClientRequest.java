package dev.plumbline.processor;

import dev.plumbline.runtime.GenerateClient;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * A {@link GenerateClient} as it stands in the sources.
 *
 * @param element what it is written on
 * @param mirror the annotation, for messages
 * @param values its values by name, defaults included
 */
record ClientRequest(Element element, AnnotationMirror mirror, Map<String, AnnotationValue> values) {

    /** Reads the annotation; empty where it is ill-formed, or names constants that do not exist (yet). */
    static Optional<ClientRequest> of(Element element, Elements elements) {
        return element.getAnnotationMirrors().stream()
                .filter(ClientRequest::isGenerateClient)
                .map(mirror -> new ClientRequest(element, mirror, values(mirror, elements)))
                .filter(ClientRequest::isWellFormed)
                .findFirst();
    }

    String document() {
        return (String) values.get("document").getValue();
    }

    /** The package asked for, or that of the element; empty for the unnamed package. */
    String basePackage(Elements elements) {
        String asked = (String) values.get("basePackage").getValue();
        return asked.isEmpty()
                ? elements.getPackageOf(element).getQualifiedName().toString()
                : asked;
    }

    boolean docs() {
        return (Boolean) values.get("docs").getValue();
    }

    boolean allowRemoteRefs() {
        return (Boolean) values.get("allowRemoteRefs").getValue();
    }

    private boolean isWellFormed() {
        return is("document", String.class)
                && is("basePackage", String.class)
                && is("docs", Boolean.class)
                && is("allowRemoteRefs", Boolean.class);
    }

    private boolean is(String name, Class<?> type) {
        AnnotationValue value = values.get(name);
        // javac shows a constant it cannot find as the string "<error>".
        return value != null && type.isInstance(value.getValue()) && !"<error>".equals(value.getValue());
    }

    private static boolean isGenerateClient(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        return type.getQualifiedName().contentEquals(GenerateClient.class.getCanonicalName());
    }

    private static Map<String, AnnotationValue> values(AnnotationMirror mirror, Elements elements) {
        Map<String, AnnotationValue> values = new TreeMap<>();
        elements.getElementValuesWithDefaults(mirror)
                .forEach((method, value) -> values.put(method.getSimpleName().toString(), value));
        return values;
    }
}
