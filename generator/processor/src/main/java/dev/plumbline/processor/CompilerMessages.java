package dev.plumbline.processor;

import javax.annotation.processing.Messager;
import javax.tools.Diagnostic;

/** Prints compiler messages that stand on an annotation, or on one of its values. */
final class CompilerMessages {

    private final Messager messager;

    CompilerMessages(Messager messager) {
        this.messager = messager;
    }

    /** Says something about the build, and not about an annotation. */
    void note(String text) {
        messager.printMessage(Diagnostic.Kind.NOTE, text);
    }

    void error(ClientRequest request, String text) {
        messager.printMessage(Diagnostic.Kind.ERROR, text, request.element(), request.mirror());
    }

    void error(ClientRequest request, String value, String text) {
        print(Diagnostic.Kind.ERROR, request, value, text);
    }

    void print(Diagnostic.Kind kind, ClientRequest request, String value, String text) {
        messager.printMessage(
                kind,
                text,
                request.element(),
                request.mirror(),
                request.values().get(value));
    }
}
