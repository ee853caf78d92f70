package golden.rules;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.validation.Violation;
import golden.rules.model.Booking;
import golden.rules.validator.BookingValidator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A rule with a sentence says it; one without says what is demanded. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        assertThat(Booking.builder()
                        .from("a")
                        .to("b")
                        .insured(5.0)
                        .currency("EUR")
                        .build()
                        .validate())
                .isEmpty();
        assertThat(Booking.builder().from("a").oneWay(true).build().validate()).isEmpty();
        assertThat(BookingValidator.INSTANCE.validate(json("{'from':'a','insured':5,'seats':2,'standing':true}")))
                .extracting(Behaviour::told)
                .containsExactly(
                        ": must have the property \"currency\" because it has \"insured\"",
                        ": Say `to`, unless it is one way."
                                + " (must have the property \"to\" (because oneWay is not true))",
                        ": Use either `seats` or `standing`."
                                + " (must not have all of the properties seats, standing)");
    }

    /** Where it is, and what is wrong. */
    private static String told(Violation violation) {
        return violation.instancePointer() + ": " + violation.sentence();
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
