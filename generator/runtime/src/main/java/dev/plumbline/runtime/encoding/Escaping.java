package dev.plumbline.runtime.encoding;

import dev.plumbline.runtime.error.InvalidArgumentException;

/** What is done to the characters of a value for the place that it goes to. */
public enum Escaping {
    /** Everything is percent-encoded that is not unreserved. */
    VALUE,
    /** Reserved characters stay, but those that a path does not have. */
    PATH_RESERVED,
    /** Reserved characters stay, but those that a query does not have or that are read as something else in one. */
    QUERY_RESERVED,
    /** As in {@code application/x-www-form-urlencoded}. */
    FORM,
    /** As it is: headers are not percent-encoded. */
    HEADER,
    /** As it is, where a cookie can have it (RFC 6265, section 4.1.1). */
    COOKIE;

    private static final String NOT_IN_COOKIES = "\",;\\";

    /** A name, as of a query parameter or of an object's property. */
    String name(String argument, String name) {
        if (this == HEADER || this == COOKIE) {
            return plain(argument, name);
        }
        return this == FORM ? PercentEncoding.form(name) : PercentEncoding.value(name);
    }

    /** A value that stands alone. */
    String text(String argument, String text) {
        // By name: a switch over the constants themselves would cost a class more.
        return switch (name()) {
            case "PATH_RESERVED" -> PercentEncoding.reservedInPath(text);
            case "QUERY_RESERVED" -> PercentEncoding.reservedInQuery(text);
            case "FORM" -> PercentEncoding.form(text);
            case "HEADER" -> text;
            case "COOKIE" -> cookie(argument, text);
            default -> PercentEncoding.value(text);
        };
    }

    /** A value among others, with commas between them. */
    String item(String argument, String text) {
        if ((this == HEADER || this == COOKIE) && text.indexOf(',') >= 0) {
            throw new InvalidArgumentException(argument, "has an item with a comma, which would be read as two");
        }
        return text(argument, text).replace(",", "%2C");
    }

    private String plain(String argument, String name) {
        if (name.indexOf('=') >= 0) {
            throw new InvalidArgumentException(argument, "has a name with `=`, which would end the name");
        }
        return item(argument, name);
    }

    private static String cookie(String argument, String text) {
        for (char c : text.toCharArray()) {
            if (c <= ' ' || c >= 0x7f || NOT_IN_COOKIES.indexOf(c) >= 0) {
                throw new InvalidArgumentException(
                        argument, "has a character that no cookie may have: a space, one of `\" , ; \\`, or no ASCII");
            }
        }
        return text;
    }
}
