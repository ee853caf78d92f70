package golden.hostilenames;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.testing.ScriptedTransport;
import golden.hostilenames.model.ClassModel;
import golden.hostilenames.model.StringModel;
import golden.hostilenames.model.StringModel2;
import golden.hostilenames.request.NewParams;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Every name is its own in JSON and on the wire. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        JsonNode json = json("{'class':'a','getClass':'b','hashCode':1,'$x':'c','_':'d','':'e','1st':'f','foo-bar':'g',"
                + "'foo_bar':'h','fooBar':'i','FooBar':'j','gr\u00f6\u00dfe':'k','\u540d\u524d':'l','a.b':'m','toJson':'n',"
                + "'additionalProperties':'o','other':'p'}");
        ClassModel read = ClassModel.fromJson(json);
        assertThat(read.toJson()).hasToString(json.toString());
        assertThat(read.additionalProperties()).containsOnlyKeys("other");
        assertThat(List.of(read.fooBar2(), read.fooBar3(), read.fooBar(), read.fooBar4()))
                .containsExactly("g", "h", "i", "j");

        ScriptedTransport script = new ScriptedTransport().reply(200, "{\"string\":{}}");
        try (_1ClassClient client = _1ClassClient.builder().transport(script).build()) {
            StringModel answer = client.intApi()
                    .new_(
                            "c",
                            read,
                            NewParams.builder()
                                    .xY("1")
                                    .xY_2("2")
                                    .body("3")
                                    .options_("4")
                                    .build());
            assertThat(answer.string()).isEqualTo(StringModel2.builder().build());
        }
        assertThat(script.requests().get(0).url()).isEqualTo("/class/c?x-y=1&x_y=2&body=3");
        assertThat(script.requests().get(0).headers().firstValue("options")).contains("4");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
