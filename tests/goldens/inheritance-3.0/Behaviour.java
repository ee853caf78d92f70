package golden.inheritance30;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.inheritance30.model.Bike;
import golden.inheritance30.model.Car;
import golden.inheritance30.model.Vehicle;
import golden.inheritance30.validator.BikeValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is read as the base can be read as its kind, too. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        JsonNode json = json("{'kind':'Car','wheels':4,'doors':5}");
        Vehicle vehicle = Vehicle.fromJson(json);
        assertThat(vehicle.wheels()).isEqualTo(4);
        assertThat(vehicle.additionalProperties()).containsOnlyKeys("doors");
        assertThat(Car.fromJson(vehicle.toJson()).doors()).isEqualTo(5);
        assertThat(Bike.builder().kind("Bike").bell(true).build().toJson())
                .hasToString(text("{'kind':'Bike','bell':true}"));
        assertThat(BikeValidator.INSTANCE.validate(json("{'wheels':'two','bell':1}")))
                .extracting(Behaviour::told)
                .containsExactly(
                        ": must have the property \"kind\"",
                        "/wheels: must be an integer, but is \"two\"",
                        "/bell: must be a boolean, but is 1");
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
