/**
 * Whether a text is of a format, for validators that assert formats; the grammar of ECMA-262's regular expressions; what
 * expressions of {@code x-rules} are made of; and the output forms of JSON Schema.
 */
module dev.plumbline.formats {
    requires transitive dev.plumbline.runtime;
    requires static org.jspecify;

    exports dev.plumbline.formats;
    exports dev.plumbline.formats.output;
    exports dev.plumbline.formats.regex;
    exports dev.plumbline.formats.rule;
}
