package dev.plumbline.formats.regex;

import java.lang.Character.UnicodeScript;
import java.util.Locale;
import java.util.Set;

/**
 * The names that {@code \p} takes (ECMA-262, section 22.2.1.11 and tables 66 to 68). They count in exactly this spelling.
 * The scripts are those of the running Java's version of Unicode.
 */
final class EcmaProperties {

    private static final Set<String> CATEGORIES = words("""
            LC L Lu Ll Lt Lm Lo M Mn Mc Me N Nd Nl No P Pc Pd Ps Pe Pi Pf Po S Sm Sc Sk So Z Zs Zl Zp C Cc Cf Cs Co Cn
            Cased_Letter Letter Uppercase_Letter Lowercase_Letter Titlecase_Letter Modifier_Letter Other_Letter Mark
            Combining_Mark Nonspacing_Mark Spacing_Mark Enclosing_Mark Number Decimal_Number digit Letter_Number
            Other_Number Punctuation punct Connector_Punctuation Dash_Punctuation Open_Punctuation Close_Punctuation
            Initial_Punctuation Final_Punctuation Other_Punctuation Symbol Math_Symbol Currency_Symbol Modifier_Symbol
            Other_Symbol Separator Space_Separator Line_Separator Paragraph_Separator Other Control cntrl Format
            Surrogate Private_Use Unassigned""");

    private static final Set<String> BINARY = words("""
            ASCII ASCII_Hex_Digit AHex Alphabetic Alpha Any Assigned Bidi_Control Bidi_C Bidi_Mirrored Bidi_M
            Case_Ignorable CI Cased Changes_When_Casefolded CWCF Changes_When_Casemapped CWCM Changes_When_Lowercased
            CWL Changes_When_NFKC_Casefolded CWKCF Changes_When_Titlecased CWT Changes_When_Uppercased CWU Dash
            Default_Ignorable_Code_Point DI Deprecated Dep Diacritic Dia Emoji Emoji_Component EComp Emoji_Modifier EMod
            Emoji_Modifier_Base EBase Emoji_Presentation EPres Extended_Pictographic ExtPict Extender Ext Grapheme_Base
            Gr_Base Grapheme_Extend Gr_Ext Hex_Digit Hex IDS_Binary_Operator IDSB IDS_Trinary_Operator IDST ID_Continue
            IDC ID_Start IDS Ideographic Ideo Join_Control Join_C Logical_Order_Exception LOE Lowercase Lower Math
            Noncharacter_Code_Point NChar Pattern_Syntax Pat_Syn Pattern_White_Space Pat_WS Quotation_Mark QMark Radical
            Regional_Indicator RI Sentence_Terminal STerm Soft_Dotted SD Terminal_Punctuation Term Unified_Ideograph
            UIdeo Uppercase Upper Variation_Selector VS White_Space space XID_Continue XIDC XID_Start XIDS""");

    private EcmaProperties() {}

    private static Set<String> words(String text) {
        return Set.of(text.split("\\s+"));
    }

    static boolean isLone(String name) {
        return CATEGORIES.contains(name) || BINARY.contains(name);
    }

    static boolean isPair(String name, String value) {
        return switch (name) {
            case "General_Category", "gc" -> CATEGORIES.contains(value);
            case "Script", "sc", "Script_Extensions", "scx" -> isScript(value);
            default -> false;
        };
    }

    private static boolean isScript(String value) {
        if (value.equals("Qaac") || value.equals("Qaai")) {
            return true;
        }
        try {
            String name = longName(UnicodeScript.forName(value));
            return value.equals(value.length() == 4 ? capitalised(value) : name);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String longName(UnicodeScript script) {
        return switch (script) {
            case SIGNWRITING -> "SignWriting";
            case PHAGS_PA -> "Phags_Pa";
            default -> capitalised(script.name());
        };
    }

    private static String capitalised(String name) {
        StringBuilder text = new StringBuilder(name.toLowerCase(Locale.ROOT));
        for (int i = 0; i < text.length(); i++) {
            if (i == 0 || text.charAt(i - 1) == '_') {
                text.setCharAt(i, Character.toUpperCase(text.charAt(i)));
            }
        }
        return text.toString();
    }
}
