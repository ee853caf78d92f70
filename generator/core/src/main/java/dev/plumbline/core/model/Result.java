package dev.plumbline.core.model;

import java.util.List;
import java.util.Optional;

/** What a caller of an operation gets: one definition for Java and docs. */
public sealed interface Result {

    /** A question about results: who asks it decides for every kind there is. */
    interface Visitor<R> {

        R nothing(Nothing nothing);

        R one(One one);

        R maybe(Maybe maybe);

        R several(Several several);

        R redirect(Redirect redirect);
    }

    /** What the visitor says of this kind. */
    <R> R accept(Visitor<R> visitor);

    /** The value of a caller for whom there is one type; empty where there is none, or there are several. */
    Optional<Content> content();

    /** What the document says of the first response that it is made of. */
    Optional<Response> response();

    /** No success has a body; {@code responses} may be empty. */
    record Nothing(List<Response> responses) implements Result {

        public Nothing {
            responses = List.copyOf(responses);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.nothing(this);
        }

        @Override
        public Optional<Content> content() {
            return Optional.empty();
        }

        @Override
        public Optional<Response> response() {
            return responses.stream().findFirst();
        }
    }

    /** Every success has a body of this kind. */
    record One(Response first, Content value, List<Response> responses) implements Result {

        public One {
            responses = List.copyOf(responses);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.one(this);
        }

        @Override
        public Optional<Content> content() {
            return Optional.of(value);
        }

        @Override
        public Optional<Response> response() {
            return Optional.of(first);
        }
    }

    /** A success has a body of this kind or none. */
    record Maybe(Response first, Content value, List<Response> responses) implements Result {

        public Maybe {
            responses = List.copyOf(responses);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.maybe(this);
        }

        @Override
        public Optional<Content> content() {
            return Optional.of(value);
        }

        @Override
        public Optional<Response> response() {
            return Optional.of(first);
        }
    }

    /** Successes have bodies of different kinds; one variant for each status, in document order. */
    record Several(List<Response> responses) implements Result {

        public Several {
            responses = List.copyOf(responses);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.several(this);
        }

        @Override
        public Optional<Content> content() {
            return Optional.empty();
        }

        @Override
        public Optional<Response> response() {
            return responses.stream().findFirst();
        }
    }

    /** The only documented outcome is a redirection: where it leads to is the result. */
    record Redirect(Response to) implements Result {

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.redirect(this);
        }

        @Override
        public Optional<Content> content() {
            return Optional.empty();
        }

        @Override
        public Optional<Response> response() {
            return Optional.of(to);
        }
    }
}
