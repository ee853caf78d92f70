package dev.plumbline.processor;

import dev.plumbline.runtime.GenerateClient;
import dev.plumbline.runtime.GenerateValidators;
import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.NullMarked;

/**
 * Generates what {@link GenerateClient} and {@link GenerateValidators} ask for, in the round in which the annotation appears. An annotation whose
 * values are not known yet, because another processor generates the constants it names, waits for a later round.
 *
 * <p>To Gradle it is isolating: each file comes from one annotated element. The document itself is no source file, so
 * a Gradle build names it as an input of its compile task.
 */
public final class GenerateClientProcessor extends AbstractProcessor {

    /** Elements change from round to round, so what waits is kept by name. */
    private final Set<String> waitingPackages = new LinkedHashSet<>();

    private final Set<String> waitingTypes = new LinkedHashSet<>();
    private ClientGeneration generation;

    /** For {@link java.util.ServiceLoader}. */
    public GenerateClientProcessor() {}

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        return Stream.concat(ClientRequest.ANNOTATIONS.stream(), Stream.of(NullMarked.class))
                .map(Class::getCanonicalName)
                .collect(Collectors.toSet());
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(DocumentFinder.BASE);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        generation = new ClientGeneration(environment);
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        Set<Element> elements = new LinkedHashSet<>(waiting());
        ClientRequest.ANNOTATIONS.forEach(annotation -> elements.addAll(round.getElementsAnnotatedWith(annotation)));
        elements.forEach(this::generate);
        // What still waits in the last round names an unknown constant, and javac reports that itself.
        return annotations.stream().anyMatch(GenerateClientProcessor::isOwn) || onlyGeneratedIsNullMarked(round);
    }

    private static boolean isOwn(TypeElement annotation) {
        return ClientRequest.ANNOTATIONS.stream()
                .anyMatch(own -> annotation.getQualifiedName().contentEquals(own.getCanonicalName()));
    }

    /**
     * What is generated is {@code @NullMarked}, and under {@code -Xlint:processing} javac warns of annotations that no
     * processor claims; what the project itself has marked so may be another processor's.
     */
    private boolean onlyGeneratedIsNullMarked(RoundEnvironment round) {
        return round.getElementsAnnotatedWith(NullMarked.class).stream()
                .map(processingEnv.getElementUtils()::getPackageOf)
                .allMatch(generation::isGenerated);
    }

    /** An element may ask for both; it waits until both can be read. */
    private void generate(Element element) {
        List<Class<? extends Annotation>> asking = ClientRequest.ANNOTATIONS.stream()
                .filter(annotation -> ClientRequest.isOn(element, annotation))
                .toList();
        List<ClientRequest> requests = asking.stream()
                .flatMap(annotation -> ClientRequest.of(element, annotation, processingEnv.getElementUtils()).stream())
                .toList();
        if (requests.size() == asking.size()) {
            requests.forEach(generation::generate);
        } else {
            defer(element);
        }
    }

    private List<Element> waiting() {
        Elements names = processingEnv.getElementUtils();
        List<Element> elements = new ArrayList<>();
        waitingPackages.forEach(name -> elements.add(names.getPackageElement(name)));
        waitingTypes.forEach(name -> elements.add(names.getTypeElement(name)));
        waitingPackages.clear();
        waitingTypes.clear();
        return elements;
    }

    private void defer(Element element) {
        if (element instanceof PackageElement unit) {
            waitingPackages.add(unit.getQualifiedName().toString());
        } else if (element instanceof TypeElement type) {
            waitingTypes.add(type.getQualifiedName().toString());
        }
    }
}
