package golden.enuminteger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.plumbline.runtime.json.JsonNullable;
import dev.plumbline.runtime.json.UnexpectedJsonException;
import dev.plumbline.runtime.validation.Violation;
import dev.plumbline.testing.ReceivedRequest;
import dev.plumbline.testing.ScriptedTransport;
import golden.enuminteger.model.Floor;
import golden.enuminteger.model.GetFloorParamsQuality;
import golden.enuminteger.model.House;
import golden.enuminteger.model.HouseOpen;
import golden.enuminteger.model.HousePicked;
import golden.enuminteger.model.HouseSigned;
import golden.enuminteger.model.Level;
import golden.enuminteger.model.LevelLevel;
import golden.enuminteger.request.GetFloorParams;
import golden.enuminteger.validator.LevelValidator;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Numbers that are listed, and others. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        listed();
        known();
        unknown();
        sent();
    }

    private static void listed() {
        assertThat(Level.builder()
                        .level(LevelLevel._2)
                        .step(1.5)
                        .always(7)
                        .build()
                        .toJson())
                .hasToString(text("{'level':2,'step':1.5,'always':7}"));
        assertThat(LevelValidator.INSTANCE.isValid(json("{'level':2.0,'step':1,'mixed':null}")))
                .isTrue();
        assertThat(LevelValidator.INSTANCE.validate(json("{'level':4,'step':2,'mixed':2,'always':8}")))
                .extracting(Behaviour::told)
                .containsExactly(
                        "/level: must be one of 1, 2, 3, but is 4",
                        "/step: must be one of 0.5, 1, 1.5, but is 2",
                        "/mixed: must be one of \"auto\", 1, true, null, but is 2",
                        "/always: must be 7, but is 8");
    }

    private static void known() {
        House house = House.fromJson(json("{'floor':-1,'all':[0,1.0],'byName':{'a':1},'signed':10,'open':20,'picked':2,"
                + "'either':1,'only':5,'state':1}"));
        assertThat(house.floor())
                .isEqualTo(Floor.BASEMENT)
                .isNotEqualTo(Floor.FIRST)
                .hasToString("-1");
        assertThat(house.floor().value()).isEqualTo(-1L);
        assertThat(house.floor().known()).isEqualTo(Floor.Known.BASEMENT);
        assertThat(house.all()).containsExactly(Floor.GROUND, Floor.FIRST);
        assertThat(house.byName()).containsEntry("a", Floor.FIRST);
        assertThat(house.signed()).isEqualTo(JsonNullable.of(HouseSigned._10));
        assertThat(house.open()).isEqualTo(HouseOpen._20);
        assertThat(house.picked()).isEqualTo(HousePicked._2);
        assertThat(house.only()).isEqualTo(5);
        assertThat(house.toBuilder().signed(HouseSigned.MINUS_1).build().toJson())
                .hasToString(text("{'floor':-1,'all':[0,1.0],'byName':{'a':1},'signed':-1,'open':20,'picked':2,"
                        + "'either':1,'only':5,'state':1}"));
    }

    /** A value that is newer than the document is kept and written back; what is no integer is kept as JSON. */
    private static void unknown() {
        House house = House.fromJson(json("{'floor':9,'all':[9],'open':11,'state':'x'}"));
        assertThat(house.floor()).isEqualTo(Floor.of(9));
        assertThat(house.floor().known()).isEqualTo(Floor.Known.UNKNOWN);
        assertThat(house.open()).isEqualTo(HouseOpen.of(11));
        assertThat(house.state()).isNull();
        assertThat(house.toJson()).hasToString(text("{'floor':9,'all':[9],'open':11,'state':'x'}"));
        assertThatExceptionOfType(UnexpectedJsonException.class).isThrownBy(() -> Floor.fromJson(json("'1'")));
    }

    private static void sent() {
        ScriptedTransport script = new ScriptedTransport().reply(200, text("{'floor':7}"));
        try (LevelsClient client = LevelsClient.builder().transport(script).build()) {
            GetFloorParams params = GetFloorParams.builder()
                    .near(List.of(Floor.GROUND, Floor.FIRST))
                    .quality(GetFloorParamsQuality._360)
                    .xFloor(Floor.BASEMENT)
                    .build();
            assertThat(client.levels().getFloor(Floor.BASEMENT, params).floor()).isEqualTo(Floor.of(7));
        }
        ReceivedRequest request = script.requests().get(0);
        assertThat(request.url()).isEqualTo("/floors/-1?near=0&near=1&quality=360");
        assertThat(request.headers().firstValue("X-Floor")).contains("-1");
    }

    /** Where it is, and what is wrong. */
    private static String told(Violation violation) {
        return violation.instancePointer() + ": " + violation.sentence();
    }

    private static String text(String json) {
        return json.replace('\'', '"');
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
