package dev.plumbline.runtime.encoding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.parameter.Style;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DeepObjectStyleTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'from':'2024-01-01T00:00:00+02:00'} | color[from]=2024-01-01T00%3A00%3A00%2B02%3A00",
                "{'a':{'b':{'c':1}}} | color[a][b][c]=1",
                "{'a':['x','y'],'b':''} | color[a][0]=x&color[a][1]=y&color[b]=",
                "{'a':[{'b':1},{'b':2,'c':3}]} | color[a][0][b]=1&color[a][1][b]=2&color[a][1][c]=3",
                "{'a':[],'b':{},'c':1} | color[c]=1",
                "{'a]b&':'c&d'} | color[a%5Db%26]=c%26d",
                "['x','y'] | color[0]=x&color[1]=y",
                "7 | color=7",
            })
    void values(String json, String text) {
        assertThat(Written.of(Style.DEEP_OBJECT, true, json).replaceAll("%5B(.*?)%5D(?=[=%])", "[$1]"))
                .isEqualTo(text);
    }
}
