package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Response;
import dev.plumbline.core.model.Result;

/** What the caller in Java gets, where it is not just the one thing that the responses below describe. */
final class ResultLine implements Result.Visitor<Line> {

    private final Operation operation;

    ResultLine(Operation operation) {
        this.operation = operation;
    }

    @Override
    public Line nothing(Result.Nothing nothing) {
        return Line.EMPTY;
    }

    @Override
    public Line one(Result.One one) {
        return operation.stream()
                .map(Content::mediaType)
                .map(stream -> Line.words(
                                "In Java there is a method for the whole response, and one for the stream of ")
                        .thenCode(stream)
                        .then("."))
                .orElse(Line.EMPTY);
    }

    @Override
    public Line maybe(Result.Maybe maybe) {
        return Line.words("In Java the result is an ")
                .thenCode("Optional")
                .then(", which is empty for a success without a body.");
    }

    @Override
    public Line several(Result.Several several) {
        return Line.words("In Java the result is one of several records, a type for each of ")
                .then(Line.join(
                        several.responses().stream()
                                .map(Response::status)
                                .map(Line::code)
                                .toList(),
                        ", "))
                .then(".");
    }

    @Override
    public Line redirect(Result.Redirect redirect) {
        return Line.words("In Java the result is a ")
                .thenCode("Redirect")
                .then(": its ")
                .thenCode("location()")
                .then(" says where to. It is not followed.");
    }
}
