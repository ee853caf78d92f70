package golden.inheritance30;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.inheritance30.model.Bike;
import golden.inheritance30.model.Car;
import golden.inheritance30.model.Vehicle;
import golden.inheritance30.model.VehicleBase;
import golden.inheritance30.validator.BikeValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is read as the base is of its kind; of a kind that the document does not name, it is the base alone. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        JsonNode json = json("{'kind':'Car','wheels':4,'doors':5}");
        Vehicle vehicle = Vehicle.fromJson(json);
        assertThat(vehicle).isInstanceOfSatisfying(Car.class, car -> {
            assertThat(car.wheels()).isEqualTo(4);
            assertThat(car.doors()).isEqualTo(5);
        });
        Vehicle other = Vehicle.fromJson(json("{'kind':'Boat','wheels':0,'sails':2}"));
        assertThat(other).isInstanceOfSatisfying(VehicleBase.class, base -> {
            assertThat(base.wheels()).isZero();
            assertThat(base.additionalProperties()).containsOnlyKeys("sails");
        });
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
