package dev.plumbline.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Edges of the RFCs, made by hand. Beyond these, the official suite runs through the compiled path. */
class StringFormatTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            date-time             | 1998-12-31T23:59:60Z
            date-time             | 1998-12-31t15:59:60.123-08:00
            date-time             | 1999-01-01T00:59:60+01:00
            date-time             | 1998-11-30T23:59:60Z
            duration              | P1W
            duration              | P1M2DT1H
            email                 | "a b@c"@example.com
            email                 | "\\a\\"\\\\"@example.com
            email                 | ""@example.com
            email                 | a@[ipv6:::1]
            email                 | a@c--n.com
            email                 | a@255.255.255.255
            idn-email             | 실례@실례.테스트
            hostname              | xn--4gbwdl.xn--wgbh1c
            hostname              | XN--MNCHEN-3YA
            hostname              | xn--zca29lwxobi7a
            idn-hostname          | a。b．c｡d
            idn-hostname          | ・ぁ
            idn-hostname          | Ä.Bücher
            idn-hostname          | a\u0308
            idn-hostname          | \uFF12\u200B\uFF13
            idn-hostname          | \uFF38\uFF4E--MNCHEN-3YA
            idn-hostname          | \u1112\u1161\u11AB
            idn-email             | a@A\u0308.com
            ipv6                  | 1:2:3:4:5:6:7::
            ipv6                  | ::1:2:3:4:5:1.2.3.4
            uri                   | a:
            uri                   | http://a:
            uri                   | http:///a
            uri                   | http://a?x@b
            uri                   | http://999.999.999.999/
            uri-reference         | ?a:b
            uri-reference         | a:b/c
            iri                   | http://[V1.fe]
            iri                   | http://a/?\uE000
            uri-template          | {%41.b*,c:9999}
            uri-template          | a'b
            relative-json-pointer | 0+1/a
            relative-json-pointer | 12#
            relative-json-pointer | 0-0
            regex                 | (?<a>x)\\k<a>
            """)
    void accepts(String format, String text) {
        assertThat(format(format).test(text)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            date-time             | 1998-12-30T23:59:60Z
            date-time             | 2020-01-01T
            time                  | 22:59:60Z
            time                  | 12:00:00.Z
            time                  | 12:00:00
            date                  | 1900-02-29
            duration              | P1Y2D
            duration              | PT1H2S
            duration              | P1D2T3H
            duration              | P1YT
            email                 | "a"b@example.com
            email                 | "a\\é"@example.com
            email                 | "a@example.com
            email                 | a@example.com.
            email                 | a@[1.2.3]
            email                 | a@[x:1]
            idn-email             | a@-b
            idn-email             | a@b。c
            idn-email             | a@b．c
            hostname              | example.
            hostname              | ex--ample.com
            hostname              | XN--aa---o47jg78q
            hostname              | xn--X
            hostname              | xn--hello-txk
            hostname              | xn--chb89f
            hostname              | xn--11b2er09f
            hostname              | xn--abc-
            idn-hostname          | ．a
            idn-hostname          | \u2488a
            idn-hostname          | \u200B
            idn-hostname          | a．\u200B
            idn-hostname          | \uFF0Da
            idn-hostname          | a\u212B\u2122\u2024
            idn-hostname          | xn--a-ccb
            idn-hostname          | 1א
            ipv6                  | 1:2:3:4:5:6:7:8::
            ipv6                  | ::1.2.3.4:1
            ipv6                  | :::
            ipv6                  | ::ffff:192.168.0.01
            uri                   | http://2001:0db8:85a3::7334
            uri                   | http://[fe80::1%25en0]/
            uri                   | http://a@b@c
            uri                   | http://[::1]x
            uri                   | a#b#c
            uri-reference         | 1a:b
            iri                   | http://a/\uE000
            uri-template          | {,+var}
            uri-template          | {v:01}
            uri-template          | {a..b}
            uri-template          | a%4
            json-pointer          | /~
            relative-json-pointer | 0-01
            relative-json-pointer | 0++1
            relative-json-pointer | 01
            uuid                  | 2eb8aa08-aa98-11ea-b4aa73b441d16380
            regex                 | a{
            """)
    void refuses(String format, String text) {
        assertThat(format(format).test(text)).isFalse();
    }

    @Test
    void halfOfASurrogatePairIsNoCharacter() {
        assertThat(StringFormat.IDN_EMAIL.test("\uD800@example.com")).isFalse();
        assertThat(StringFormat.IRI.test("http://\uD800")).isFalse();
        assertThat(StringFormat.IDN_HOSTNAME.test("\uDC00")).isFalse();
    }

    @Test
    void namesHaveAtMost253OctetsAndLabels63() {
        String label = "a".repeat(63);
        assertThat(StringFormat.HOSTNAME.test(label)).isTrue();
        assertThat(StringFormat.HOSTNAME.test(label + "a")).isFalse();
        String longest = String.join(".", label, label, label, "a".repeat(61));
        assertThat(StringFormat.HOSTNAME.test(longest)).isTrue();
        assertThat(StringFormat.HOSTNAME.test(longest + "a")).isFalse();
        assertThat(StringFormat.IDN_HOSTNAME.test(longest)).isTrue();
        assertThat(StringFormat.IDN_HOSTNAME.test(longest + "a")).isFalse();
        assertThat(StringFormat.IDN_HOSTNAME.test("실".repeat(63))).isFalse();
    }

    /** UTS #46, section 4: the limits are for what the mapping gives. */
    @Test
    void whatIsMappedMayHaveBeenLonger() {
        assertThat(StringFormat.IDN_HOSTNAME.test("\uFF41\u200B".repeat(63))).isTrue();
        assertThat(StringFormat.IDN_HOSTNAME.test("\uFF41\u200B".repeat(64))).isFalse();
        assertThat(StringFormat.IDN_HOSTNAME.test("ᾂ.".repeat(20) + "α\u0313\u0300\u0345"))
                .isTrue();
        assertThat(StringFormat.IDN_HOSTNAME.test("\u200B".repeat(5000) + "a")).isTrue();
    }

    @Test
    void theLocalPartOfAMailboxHasAtMost64Octets() {
        assertThat(StringFormat.EMAIL.test("a".repeat(64) + "@b.c")).isTrue();
        assertThat(StringFormat.EMAIL.test("a".repeat(65) + "@b.c")).isFalse();
        assertThat(StringFormat.IDN_EMAIL.test("é".repeat(33) + "@b.c")).isFalse();
    }

    @Test
    void noTextMakesAFormatThrow() {
        String alphabet = "a1-.:/@[]{}%\"\\~+*?#TPZ0\u00B7\u200D\u05D0\u0660\uD800\uDC00,|!()<>=kpu";
        Random random = new Random(1);
        for (int i = 0; i < 20_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int left = random.nextInt(14); left > 0; left--) {
                text.append(alphabet.charAt(random.nextInt(alphabet.length())));
            }
            for (StringFormat format : StringFormat.values()) {
                assertThat(format.test(text.toString())).isIn(true, false);
            }
        }
    }

    private static StringFormat format(String name) {
        return StringFormat.named(name).orElseThrow();
    }
}
