package dev.plumbline.core.emit.docs.sample;

import com.palantir.javapoet.ClassName;

/** The runtime's classes for what is no JSON, by name: the generator does not need them itself. */
public final class WireTypes {

    private static final String CONTENT = "dev.plumbline.runtime.content";

    public static final ClassName FILE = ClassName.get(CONTENT, "FileContent");
    public static final ClassName MULTIPART = ClassName.get(CONTENT, "MultipartForm");
    public static final ClassName BINARY = ClassName.get(CONTENT, "BinaryContent");
    public static final ClassName STREAM = ClassName.get(CONTENT, "EventStream");
    public static final ClassName REDIRECT = ClassName.get(CONTENT, "Redirect");

    private WireTypes() {}
}
