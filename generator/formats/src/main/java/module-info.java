/** Whether a text is of a format, for validators that assert formats; and the grammar of ECMA-262's regular expressions. */
module dev.plumbline.formats {
    requires static org.jspecify;

    exports dev.plumbline.formats;
    exports dev.plumbline.formats.regex;
}
