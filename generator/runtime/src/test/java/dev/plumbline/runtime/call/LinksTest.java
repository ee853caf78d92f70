package dev.plumbline.runtime.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.MissingIdException;
import dev.plumbline.runtime.fixture.Checks;
import dev.plumbline.runtime.fixture.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'task_id':'a','id':'b'} | a",
                "{'task_id':null,'id':'b'} | b",
                "{'task_id':' ','id':'b'} | b",
                "{'id':9007199254740993} | 9007199254740993",
            })
    void theFirstIdIsTaken(String body, String id) {
        assertThat(Links.first(Checks.json(body), "/task_id", "/id")).contains(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "'t1'", "{'id':{}}", "{'id':1.5}", "{'id':true}"})
    void withoutAnIdNothingCanBeLookedUp(String body) {
        assertThatThrownBy(() -> Links.require(Checks.json(body), "/task_id", "/id"))
                .isInstanceOfSatisfying(
                        MissingIdException.class, e -> assertThat(e.body()).isEqualTo(Checks.json(body)))
                .hasMessageContaining("no id at /task_id or /id")
                .hasMessageContaining("do not create it again");
    }

    @Test
    void aWaiterKnowsWhereTheFileIs() {
        assertThat(Tasks.WAITER.downloadUrl(Checks.json("{'url':null,'result':{'url':'http://a/b'}}")))
                .contains("http://a/b");
        assertThat(Tasks.WAITER.downloadUrl(Checks.json("{}"))).isEmpty();
    }
}
