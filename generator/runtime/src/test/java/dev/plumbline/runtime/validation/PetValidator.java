package dev.plumbline.runtime.validation;

import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * As the generator writes it for a schema that others stand in and behind:
 *
 * <pre>{@code
 * Pet:
 *   allOf: [{$ref: '#/Named'}]
 *   properties:
 *     tags: {items: {type: string}}
 *     owner: {$ref: '#/Owner'}
 *     home: {oneOf: [{type: string}, {required: [city]}]}
 *   x-advisories: [{id: A1, message: Keep it short., source: guide, schema: {maxProperties: 2}}]
 * Named:
 *   title: Name it
 *   properties: {name: {minLength: 1}}
 * Owner:
 *   $id: https://example.com/owner
 *   required: [id, phone]
 *   properties:
 *     address: {$id: address, required: [city]}
 * }</pre>
 */
final class PetValidator implements Validator {

    static final PetValidator INSTANCE = new PetValidator();

    private static final SchemaLocation SCHEMA = new SchemaLocation("#/Pet", "pets.yaml#/Pet");
    private static final Validator NAMED_REF = SCHEMA.at("/allOf/0/$ref", new NamedValidator());
    private static final Validator OWNER_REF = SCHEMA.at("/properties/owner/$ref", new OwnerValidator());
    private static final Rule TAG_TYPE = SCHEMA.rule("/properties/tags/items/type", "type", "string");
    private static final Rule HOME_ONE_OF = SCHEMA.rule("/properties/home/oneOf", "oneOf");
    private static final Rule HOME_TYPE = SCHEMA.rule("/properties/home/oneOf/0/type", "type", "string");
    private static final Rule HOME_REQUIRED = SCHEMA.rule("/properties/home/oneOf/1/required", "required");
    private static final Rule ADVISORY =
            new RuleText(null, "Keep it short.", "guide").rule(SCHEMA, "/x-advisories/0/schema", "A1");
    private static final Rule ADVISORY_SIZE = SCHEMA.rule("/x-advisories/0/schema/maxProperties", "maxProperties", "2");

    private static final List<Branch> HOME_BRANCHES = List.of(
            Branch.of("#1", Validator.of(JsonNode::isString, PetValidator::checkHomeText)),
            Branch.of("#2", Validator.of(home -> home.has("city"), PetValidator::checkHomeCity)));

    private PetValidator() {}

    @Override
    public boolean isValid(JsonNode value) {
        return validate(value).stream().noneMatch(Violation::isError);
    }

    @Override
    public void check(JsonNode value, Report report) {
        NAMED_REF.check(value, report);
        report.property(value, "tags", (tags, inner) -> inner.items(tags, 0, PetValidator::checkTag));
        report.property(value, "owner", OWNER_REF);
        report.property(value, "home", (home, inner) -> inner.oneOf(HOME_ONE_OF, home, HOME_BRANCHES));
        report.advise(ADVISORY, value, (pet, inner) -> {
            if (!Assertions.maxProperties(pet, 2)) {
                inner.violation(ADVISORY_SIZE, pet);
            }
        });
    }

    private static void checkTag(JsonNode value, Report report) {
        if (!value.isString()) {
            report.violation(TAG_TYPE, value);
        }
    }

    private static void checkHomeText(JsonNode value, Report report) {
        if (!value.isString()) {
            report.violation(HOME_TYPE, value);
        }
    }

    private static void checkHomeCity(JsonNode value, Report report) {
        report.required(HOME_REQUIRED, value, "city");
    }

    private static final class NamedValidator implements Validator {

        private static final SchemaLocation SCHEMA = new SchemaLocation("#/Named", "pets.yaml#/Named");
        private static final Rule NAME_MIN_LENGTH = new RuleText("Name it", "A pet needs a name.", null)
                .rule(SCHEMA, "/properties/name/minLength", "minLength", "1");

        @Override
        public boolean isValid(JsonNode value) {
            return !value.has("name") || Assertions.minLength(value.get("name"), 1);
        }

        @Override
        public void check(JsonNode value, Report report) {
            report.property(value, "name", (name, inner) -> {
                if (!Assertions.minLength(name, 1)) {
                    inner.violation(NAME_MIN_LENGTH, name);
                }
            });
        }
    }

    private static final class OwnerValidator implements Validator {

        private static final SchemaLocation SCHEMA = new SchemaLocation("#/Owner", "https://example.com/owner#");
        private static final SchemaLocation ADDRESS =
                SCHEMA.inside("/properties/address", "https://example.com/address#");
        private static final Rule REQUIRED = SCHEMA.rule("/required", "required");
        private static final Rule ADDRESS_REQUIRED = ADDRESS.rule("/required", "required");

        @Override
        public boolean isValid(JsonNode value) {
            return value.has("id")
                    && value.has("phone")
                    && (!value.has("address") || value.get("address").has("city"));
        }

        @Override
        public void check(JsonNode value, Report report) {
            report.required(REQUIRED, value, "id", "phone");
            report.property(value, "address", (address, inner) -> inner.required(ADDRESS_REQUIRED, address, "city"));
        }
    }
}
