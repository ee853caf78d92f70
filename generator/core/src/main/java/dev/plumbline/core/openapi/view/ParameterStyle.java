package dev.plumbline.core.openapi.view;

/** How the value of a parameter, or of a field of a form, becomes text. */
public enum ParameterStyle {
    MATRIX("matrix"),
    LABEL("label"),
    SIMPLE("simple"),
    FORM("form"),
    SPACE_DELIMITED("spaceDelimited"),
    PIPE_DELIMITED("pipeDelimited"),
    DEEP_OBJECT("deepObject"),
    COOKIE("cookie");

    private final String keyword;

    ParameterStyle(String keyword) {
        this.keyword = keyword;
    }

    /** As OpenAPI writes it. */
    public String keyword() {
        return keyword;
    }
}
