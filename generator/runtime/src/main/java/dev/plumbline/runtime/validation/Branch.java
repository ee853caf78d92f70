package dev.plumbline.runtime.validation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** One branch of a {@code oneOf} or {@code anyOf}, with what shows at a glance that a value was meant for it. */
public final class Branch {
    private final String name;
    private final Validator validator;
    private final List<String> types;
    private final List<String> required;
    private final List<String> forbidden;
    private final Map<String, Map<String, String>> fixed;
    private final @Nullable String discriminator;
    private final Set<String> values;

    /** Whether it is meant where the discriminator is missing or names none. */
    final boolean isDefault;

    /**
     * Of its parts.
     *
     * @param name the branch's title, or its place in the list
     * @param validator the branch's schema
     * @param types of what types a value must be, as {@code type} says it; empty where it may be of any
     * @param required the properties it needs
     * @param forbidden the properties it does not allow
     * @param fixed the properties of which it allows only some values, as JSON: each by what is the same for all that equal
     *     it; all branches have the same properties
     * @param discriminator the property that says which branch is meant, where the document names one
     * @param values what that property says for this branch
     */
    public Branch(
            String name,
            Validator validator,
            List<String> types,
            List<String> required,
            List<String> forbidden,
            Map<String, Map<String, String>> fixed,
            @Nullable String discriminator,
            Set<String> values) {
        this(name, validator, types, required, forbidden, fixed, discriminator, values, false);
    }

    private Branch(
            String name,
            Validator validator,
            List<String> types,
            List<String> required,
            List<String> forbidden,
            Map<String, Map<String, String>> fixed,
            @Nullable String discriminator,
            Set<String> values,
            boolean isDefault) {
        this.name = name;
        this.validator = validator;
        this.types = types;
        this.required = required;
        this.forbidden = forbidden;
        this.fixed = fixed;
        this.discriminator = discriminator;
        this.values = values;
        this.isDefault = isDefault;
    }

    /** The branch's title, or its place in the list. */
    public String name() {
        return name;
    }

    /** The branch's schema. */
    public Validator validator() {
        return validator;
    }

    /** Of what types a value must be, as {@code type} says it; empty where it may be of any. */
    public List<String> types() {
        return types;
    }

    /** The properties it needs. */
    public List<String> required() {
        return required;
    }

    /** The properties it does not allow. */
    public List<String> forbidden() {
        return forbidden;
    }

    /**
     * The properties of which it allows only some values, as JSON: each by what is the same for all that
     * equal it; all branches have the same properties.
     */
    public Map<String, Map<String, String>> fixed() {
        return fixed;
    }

    /** The property that says which branch is meant, where the document names one. */
    public @Nullable String discriminator() {
        return discriminator;
    }

    /** What that property says for this branch. */
    public Set<String> values() {
        return values;
    }

    /** A branch of which nothing is known but its schema. */
    public static Branch of(String name, Validator validator) {
        return new Branch(name, validator, List.of(), List.of(), List.of(), Map.of(), null, Set.of(), false);
    }

    public Branch taking(String... types) {
        return new Branch(
                name, validator, List.of(types), required, forbidden, fixed, discriminator, values, isDefault);
    }

    public Branch requiring(String... names) {
        return new Branch(name, validator, types, List.of(names), forbidden, fixed, discriminator, values, isDefault);
    }

    public Branch forbidding(String... names) {
        return new Branch(name, validator, types, required, List.of(names), fixed, discriminator, values, isDefault);
    }

    /** With one more property of which only some values, given as JSON, are allowed. Reports follow the order of the calls. */
    public Branch fixing(String property, String... json) {
        Map<String, String> allowed = new LinkedHashMap<>();
        for (String each : json) {
            allowed.put(CanonicalJson.text(Literal.of(each)), each);
        }
        Map<String, Map<String, String>> all = new LinkedHashMap<>(fixed);
        all.put(property, allowed);
        return new Branch(name, validator, types, required, forbidden, all, discriminator, values, isDefault);
    }

    /** The branch that is meant where a property holds one of the values. */
    public Branch discriminatedBy(String property, String... texts) {
        Set<String> ordered = Collections.unmodifiableSet(new LinkedHashSet<>(List.of(texts)));
        return new Branch(name, validator, types, required, forbidden, fixed, property, ordered, isDefault);
    }

    /** The branch that is meant where the property that says so is missing or names none. */
    public Branch byDefault() {
        return new Branch(name, validator, types, required, forbidden, fixed, discriminator, values, true);
    }

    /** Whether it takes values of that type at all. */
    boolean takes(JsonNode value) {
        return types.isEmpty()
                || types.contains(value.getNodeType().name().toLowerCase(Locale.ROOT))
                || types.contains("integer") && value.isNumber() && JsonNumbers.isIntegral(value);
    }

    /** How many of the properties it needs are not there. */
    int missing(JsonNode value) {
        int count = 0;
        for (String name : required) {
            count += value.has(name) ? 0 : 1;
        }
        return count;
    }

    /** How many properties are there that it does not allow. */
    int unwanted(JsonNode value) {
        int count = 0;
        for (String name : forbidden) {
            count += value.has(name) ? 1 : 0;
        }
        return count;
    }
}
