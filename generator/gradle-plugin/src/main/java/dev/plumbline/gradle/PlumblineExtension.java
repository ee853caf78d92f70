package dev.plumbline.gradle;

import org.gradle.api.file.ConfigurableFileCollection;
import org.gradle.api.file.DirectoryProperty;
import org.gradle.api.file.RegularFileProperty;
import org.gradle.api.provider.ListProperty;
import org.gradle.api.provider.Property;

/** What a build script says in {@code plumbline { }}. */
public abstract class PlumblineExtension {

    /** For Gradle. */
    public PlumblineExtension() {}

    /** The OpenAPI document, or a JSON Schema. */
    public abstract RegularFileProperty getDocument();

    /** Overlays, in the order in which they are put on the document. */
    public abstract ConfigurableFileCollection getOverlays();

    /** The folder that a {@code $ref} may lead into; else the one that the document is in. */
    public abstract DirectoryProperty getRoot();

    /** The files that the document may refer to; the YAML and JSON files of that folder where nothing else is said. */
    public abstract ConfigurableFileCollection getReferences();

    /** The client's package; else made from the document's title. */
    public abstract Property<String> getBasePackage();

    /** The Java module to declare; else none. */
    public abstract Property<String> getModuleName();

    /** Only these operations, and the schemas that they use; written as for {@code --include} of the command line. */
    public abstract ListProperty<String> getInclude();

    /** Not these operations. */
    public abstract ListProperty<String> getExclude();

    /** Whether a {@code $ref} may lead out of the document's folder or onto the network; false where not said. */
    public abstract Property<Boolean> getAllowRemoteRefs();

    /** Whether {@code format} rejects a text that is not of the format; false where not said. */
    public abstract Property<Boolean> getAssertFormats();

    /** Whether only the validators of the schemas in components are made; false where not said. */
    public abstract Property<Boolean> getValidatorsOnly();

    /** Whether every warning is an error; false where not said. */
    public abstract Property<Boolean> getStrict();

    /**
     * What the pages are written as: {@code markdown}, which they are where nothing is said, {@code html} (a web site, in the
     * folder {@code site} of the pages), {@code text} (for programs that read), or {@code none}.
     */
    public abstract ListProperty<String> getDocs();
}
