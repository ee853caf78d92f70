package dev.plumbline.core.schema.regex;

import dev.plumbline.formats.regex.EcmaNode;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Java's spelling of the properties of Unicode that ECMA-262 names. */
final class EcmaPropertyNames {

    private static final Map<String, String> CATEGORIES = pairs("""
            Cased_Letter LC Letter L Uppercase_Letter Lu Lowercase_Letter Ll Titlecase_Letter Lt Modifier_Letter Lm
            Other_Letter Lo Mark M Combining_Mark M Nonspacing_Mark Mn Spacing_Mark Mc Enclosing_Mark Me Number N
            Decimal_Number Nd digit Nd Letter_Number Nl Other_Number No Punctuation P punct P Connector_Punctuation Pc
            Dash_Punctuation Pd Open_Punctuation Ps Close_Punctuation Pe Initial_Punctuation Pi Final_Punctuation Pf
            Other_Punctuation Po Symbol S Math_Symbol Sm Currency_Symbol Sc Modifier_Symbol Sk Other_Symbol So
            Separator Z Space_Separator Zs Line_Separator Zl Paragraph_Separator Zp Other C Control Cc cntrl Cc
            Format Cf Surrogate Cs Private_Use Co Unassigned Cn""");

    /** The binary properties that Java 17 has. Its {@code Hex_Digit} and {@code ID_Start} are not Unicode's. */
    private static final Map<String, String> BINARY = pairs("""
            ASCII ASCII ASCII_Hex_Digit XDigit AHex XDigit Alphabetic IsAlphabetic Alpha IsAlphabetic
            Assigned IsAssigned Bidi_Mirrored javaMirrored Bidi_M javaMirrored Ideographic IsIdeographic
            Ideo IsIdeographic Join_Control IsJoin_Control Join_C IsJoin_Control Lowercase IsLowercase
            Lower IsLowercase Noncharacter_Code_Point IsNoncharacter_Code_Point NChar IsNoncharacter_Code_Point
            Uppercase IsUppercase Upper IsUppercase White_Space IsWhite_Space space IsWhite_Space""");

    /** Binary properties whose short names look like those of categories. */
    private static final Set<String> SHORT_BINARY = Set.of("CI", "DI", "RI", "SD", "VS");

    private EcmaPropertyNames() {}

    private static Map<String, String> pairs(String text) {
        String[] words = text.split("\\s+");
        Map<String, String> pairs = new HashMap<>();
        for (int i = 0; i < words.length; i += 2) {
            pairs.put(words[i], words[i + 1]);
        }
        return Map.copyOf(pairs);
    }

    static String java(EcmaNode.Property property) {
        return (property.negated() ? "\\P{" : "\\p{") + name(property) + "}";
    }

    private static String name(EcmaNode.Property property) {
        String value = property.value();
        switch (property.name()) {
            case "Script", "sc" -> {
                return "script=" + (value.equals("Qaai") ? "Zinh" : value.equals("Qaac") ? "Copt" : value);
            }
            case "Script_Extensions", "scx" ->
                throw new UnsupportedPatternException("Java knows no Script_Extensions, as in \\p{scx=" + value + "}");
            default -> {
                boolean binaryOnly = SHORT_BINARY.contains(value);
                String category = CATEGORIES.getOrDefault(value, value.length() > 2 || binaryOnly ? "" : value);
                String name = BINARY.getOrDefault(value, category);
                if (name.isEmpty()) {
                    throw new UnsupportedPatternException("Java 17 knows no property " + value);
                }
                return name;
            }
        }
    }
}
