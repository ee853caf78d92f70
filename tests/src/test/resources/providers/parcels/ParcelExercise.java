package parcels.exercise;

import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.error.NotFoundException;
import dev.plumbline.runtime.json.JsonNullable;
import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import parcels.ParcelDeskClient;
import parcels.model.Address;
import parcels.model.Booking;
import parcels.model.Box;
import parcels.model.Parcel;
import parcels.model.Shipment;
import parcels.model.ShipmentStatus;
import parcels.model.Tube;
import parcels.request.ListShipmentsParams;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a user of the parcels client would write; compiled together with it, and given the provider's base URL. */
public final class ParcelExercise implements Consumer<String> {

    private static final Address ULM = Address.builder()
            .country("DE")
            .city("Ulm")
            .lines(List.of("Main Street 1"))
            .build();

    @Override
    public void accept(String baseUrl) {
        try (ParcelDeskClient client =
                ParcelDeskClient.builder().baseUrl(baseUrl).apiKey("key-1").build()) {
            Shipment booked = client.shipments().bookShipment(box().note("hello").build());
            same(booked.status(), ShipmentStatus.BOOKED);
            same(booked.parcel(), box().build().parcel());

            List<Shipment> found = client.shipments()
                    .listShipments(ListShipmentsParams.builder()
                            .status(List.of(ShipmentStatus.UNDER_WAY, ShipmentStatus.of("in orbit")))
                            .pageSize(50)
                            .paid(true)
                            .xTrace("t 1")
                            .build());
            same(found.size(), 2);
            same(found.get(1).status().known(), ShipmentStatus.Known.UNKNOWN);
            same(found.get(1).parcel() instanceof Parcel.Unknown, true);
            same(found.get(0).events().get(0).what(), "Picked up");
            same(describe(found.get(0).parcel()), "a tube of 90");

            client.shipments().cancelShipment("a/b");
            try {
                client.shipments().getShipment("gone");
                throw new AssertionError("this is not there");
            } catch (NotFoundException e) {
                same(e.details().message(), "It is gone.");
            }
        }
        absentNullAndValue();
        refusals();
    }

    private static Booking.Builder box() {
        return Booking.builder()
                .from(ULM)
                .to(ULM)
                .parcel(Box.builder().weight(2.5).sides(List.of(10L, 20L, 30L)).build());
    }

    /** Every branch has to be named: the interface is sealed. */
    private static String describe(Parcel parcel) {
        if (parcel instanceof Tube tube) {
            return "a tube of " + tube.length();
        }
        return parcel instanceof Box ? "a box" : "something";
    }

    private static void absentNullAndValue() {
        same(box().build().toJson().has("note"), false);
        same(box().note(JsonNullable.ofNull()).build().toJson().get("note").isNull(), true);
        same(box().note("hi").build().toJson().get("note").stringValue(), "hi");
        Booking read = Booking.fromJson(box().note(JsonNullable.ofNull()).build().toJson());
        same(read, box().note(JsonNullable.ofNull()).build());
    }

    private static void refusals() {
        refused(box().insuredValue(99.9)::build, "dependentRequired", "");
        refused(box().insuredValue(0.0).currency("EUR")::build, "exclusiveMinimum", "/insured_value");
        refused(box().currency("euro")::build, "pattern", "/currency");
        refused(box().note("too long")::build, "maxLength", "/note");
        refused(box().labels(Map.of("order", text("77")))::build, "additionalProperties", "/labels/order");
        refused(box().labels(Map.of("x-order", text("")))::build, "minLength", "/labels/x-order");
        refused(box().labels(Map.of())::build, "minProperties", "/labels");
        refused(Box.builder().weight(2.3).sides(List.of(1L, 2L, 3L))::build, "multipleOf", "/weight");
        refused(Box.builder().sides(List.of(1L, 2L))::build, "minItems", "/sides");
        refused(Box.builder().sides(List.of(1L, 0L, 3L))::build, "minimum", "/sides/1");
        try {
            Address.builder().country("US").city("Dayton").lines(List.of("Elm Street 2")).build();
            throw new AssertionError("this should have been refused");
        } catch (InvalidRequestException e) {
            same(e.errors().get(0).title(), "A state for the United States");
            same(e.errors().get(0).message(), "Add `state`. In the United States a city's name is not enough.");
        }
    }

    private static void refused(Supplier<?> build, String keyword, String pointer) {
        try {
            build.get();
        } catch (InvalidRequestException e) {
            Violation error = e.errors().get(0);
            same(error.keyword() + " " + error.instancePointer(), keyword + " " + pointer);
            return;
        }
        throw new AssertionError("this should have been refused for its " + keyword);
    }

    private static JsonNode text(String text) {
        return JsonMapper.shared().getNodeFactory().stringNode(text);
    }

    private static void same(Object actual, Object expected) {
        if (!expected.equals(actual)) {
            throw new AssertionError("expected " + expected + " but was " + actual);
        }
    }
}
