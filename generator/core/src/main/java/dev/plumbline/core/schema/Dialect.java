package dev.plumbline.core.schema;

import dev.plumbline.core.schema.keyword.AdditionalProperties;
import dev.plumbline.core.schema.keyword.Advisories;
import dev.plumbline.core.schema.keyword.AllOf;
import dev.plumbline.core.schema.keyword.AnyOf;
import dev.plumbline.core.schema.keyword.AssertFormat;
import dev.plumbline.core.schema.keyword.Const;
import dev.plumbline.core.schema.keyword.Contains;
import dev.plumbline.core.schema.keyword.DefaultValue;
import dev.plumbline.core.schema.keyword.DependentRequired;
import dev.plumbline.core.schema.keyword.DependentSchemas;
import dev.plumbline.core.schema.keyword.Discriminator;
import dev.plumbline.core.schema.keyword.Enumeration;
import dev.plumbline.core.schema.keyword.ExclusiveMaximum;
import dev.plumbline.core.schema.keyword.ExclusiveMinimum;
import dev.plumbline.core.schema.keyword.Format;
import dev.plumbline.core.schema.keyword.IfThenElse;
import dev.plumbline.core.schema.keyword.Items;
import dev.plumbline.core.schema.keyword.MaxItems;
import dev.plumbline.core.schema.keyword.MaxLength;
import dev.plumbline.core.schema.keyword.MaxProperties;
import dev.plumbline.core.schema.keyword.Maximum;
import dev.plumbline.core.schema.keyword.MinItems;
import dev.plumbline.core.schema.keyword.MinLength;
import dev.plumbline.core.schema.keyword.MinProperties;
import dev.plumbline.core.schema.keyword.Minimum;
import dev.plumbline.core.schema.keyword.MultipleOf;
import dev.plumbline.core.schema.keyword.Not;
import dev.plumbline.core.schema.keyword.OneOf;
import dev.plumbline.core.schema.keyword.Pattern;
import dev.plumbline.core.schema.keyword.PatternProperties;
import dev.plumbline.core.schema.keyword.PrefixItems;
import dev.plumbline.core.schema.keyword.Properties;
import dev.plumbline.core.schema.keyword.PropertyNames;
import dev.plumbline.core.schema.keyword.Ref;
import dev.plumbline.core.schema.keyword.Required;
import dev.plumbline.core.schema.keyword.Sensitive;
import dev.plumbline.core.schema.keyword.Type;
import dev.plumbline.core.schema.keyword.UnevaluatedItems;
import dev.plumbline.core.schema.keyword.UnevaluatedProperties;
import dev.plumbline.core.schema.keyword.UniqueItems;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Which keywords mean something, and how each is read. A new keyword is a file in {@code schema.keyword} and a row here.
 *
 * @param readers keyword to reader
 * @param unsupported keywords that mean something, but that no validator is made for: a problem where they stand
 */
public record Dialect(Map<String, KeywordReader> readers, Set<String> unsupported) {

    public Dialect {
        readers = Collections.unmodifiableMap(new LinkedHashMap<>(readers));
        unsupported = Set.copyOf(unsupported);
    }

    /** The names of this dialect, as {@code $schema} and {@code jsonSchemaDialect} give them. */
    private static final Set<String> NAMES = Set.of(
            "https://spec.openapis.org/oas/3.1/dialect/base",
            "https://spec.openapis.org/oas/3.1/dialect/2024-11-10",
            "https://json-schema.org/draft/2020-12/schema");

    /** Whether a {@code $schema} or {@code jsonSchemaDialect} names this dialect. */
    public static boolean isNamed(String uri) {
        return NAMES.contains(uri.endsWith("#") ? uri.substring(0, uri.length() - 1) : uri);
    }

    /** JSON Schema 2020-12 as OpenAPI 3.1 uses it. */
    public static Dialect openApi31() {
        Map<String, KeywordReader> rows = new LinkedHashMap<>();
        rows.put("$ref", Ref::read);
        rows.put("$dynamicRef", Ref::readDynamic);
        rows.put("type", Type::read);
        rows.put("enum", Enumeration::read);
        rows.put("const", Const::read);
        rows.put("allOf", AllOf::read);
        rows.put("anyOf", AnyOf::read);
        rows.put("oneOf", OneOf::read);
        rows.put("discriminator", Discriminator::read);
        rows.put("not", Not::read);
        rows.put("if", IfThenElse::read);
        rows.put("required", Required::read);
        rows.put("dependentRequired", DependentRequired::read);
        rows.put("dependentSchemas", DependentSchemas::read);
        rows.put("properties", Properties::read);
        rows.put("patternProperties", PatternProperties::read);
        rows.put("additionalProperties", AdditionalProperties::read);
        rows.put("unevaluatedProperties", UnevaluatedProperties::read);
        rows.put("propertyNames", PropertyNames::read);
        rows.put("minProperties", MinProperties::read);
        rows.put("maxProperties", MaxProperties::read);
        rows.put("prefixItems", PrefixItems::read);
        rows.put("items", Items::read);
        rows.put("contains", Contains::read);
        rows.put("unevaluatedItems", UnevaluatedItems::read);
        rows.put("minItems", MinItems::read);
        rows.put("maxItems", MaxItems::read);
        rows.put("uniqueItems", UniqueItems::read);
        rows.put("minLength", MinLength::read);
        rows.put("maxLength", MaxLength::read);
        rows.put("pattern", Pattern::read);
        rows.put("minimum", Minimum::read);
        rows.put("maximum", Maximum::read);
        rows.put("exclusiveMinimum", ExclusiveMinimum::read);
        rows.put("exclusiveMaximum", ExclusiveMaximum::read);
        rows.put("multipleOf", MultipleOf::read);
        rows.put("format", Format::read);
        rows.put("x-assert-format", AssertFormat::read);
        rows.put("default", DefaultValue::read);
        rows.put("x-sensitive", Sensitive::read);
        rows.put("x-advisories", Advisories::read);
        return new Dialect(rows, Set.of("$recursiveRef"));
    }

    /** This dialect, but that {@code format} rejects what is not of the format, as its assertion vocabulary says. */
    public Dialect assertingFormats() {
        Map<String, KeywordReader> rows = new LinkedHashMap<>(readers);
        rows.put("format", Format::readAsserted);
        return new Dialect(rows, unsupported);
    }
}
