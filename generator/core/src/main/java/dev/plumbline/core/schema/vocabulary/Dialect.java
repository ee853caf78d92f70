package dev.plumbline.core.schema.vocabulary;

import dev.plumbline.core.schema.KeywordReader;
import dev.plumbline.core.schema.keyword.AdditionalProperties;
import dev.plumbline.core.schema.keyword.Advisories;
import dev.plumbline.core.schema.keyword.AllOf;
import dev.plumbline.core.schema.keyword.Annotation;
import dev.plumbline.core.schema.keyword.AnyOf;
import dev.plumbline.core.schema.keyword.AssertFormat;
import dev.plumbline.core.schema.keyword.Const;
import dev.plumbline.core.schema.keyword.Contains;
import dev.plumbline.core.schema.keyword.DefaultValue;
import dev.plumbline.core.schema.keyword.Definitions;
import dev.plumbline.core.schema.keyword.Dependencies;
import dev.plumbline.core.schema.keyword.DependentRequired;
import dev.plumbline.core.schema.keyword.DependentSchemas;
import dev.plumbline.core.schema.keyword.Discriminator;
import dev.plumbline.core.schema.keyword.Enumeration;
import dev.plumbline.core.schema.keyword.ExclusiveMaximum;
import dev.plumbline.core.schema.keyword.ExclusiveMinimum;
import dev.plumbline.core.schema.keyword.Foreign;
import dev.plumbline.core.schema.keyword.Format;
import dev.plumbline.core.schema.keyword.Identifier;
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
import dev.plumbline.core.schema.keyword.Nullable;
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
 * @param title what people call it
 * @param readers keyword to reader
 * @param traits what is so of all its schemas
 */
public record Dialect(String title, Map<String, KeywordReader> readers, Set<Trait> traits) {

    /** In what dialects differ, besides their keywords. */
    public enum Trait {
        /** What stands beside a {@code $ref} means nothing. */
        REF_STANDS_ALONE,
        /** A schema is an object, never {@code true} or {@code false}. */
        SCHEMAS_ARE_OBJECTS,
        /** Words that are neither in the table nor start with {@code x-} are not allowed. */
        CLOSED
    }

    public Dialect {
        readers = Collections.unmodifiableMap(new LinkedHashMap<>(readers));
        traits = Set.copyOf(traits);
    }

    /** JSON Schema 2020-12 as OpenAPI 3.1 uses it. */
    public static Dialect openApi31() {
        Map<String, KeywordReader> rows = shared();
        rows.put("$schema", Identifier::read);
        rows.put("$id", Identifier::read);
        rows.put("$anchor", Identifier::read);
        rows.put("$dynamicAnchor", Identifier::read);
        rows.put("$vocabulary", Identifier::readVocabulary);
        rows.put("$comment", Annotation.TEXT);
        rows.put("$defs", Definitions::read);
        rows.put("$dynamicRef", Ref::readDynamic);
        rows.put("type", Type::read);
        rows.put("const", Const::read);
        rows.put("if", IfThenElse::read);
        rows.put("then", IfThenElse::readBranch);
        rows.put("else", IfThenElse::readBranch);
        rows.put("dependentRequired", DependentRequired::read);
        rows.put("dependentSchemas", DependentSchemas::read);
        rows.put("patternProperties", PatternProperties::read);
        rows.put("unevaluatedProperties", UnevaluatedProperties::read);
        rows.put("propertyNames", PropertyNames::read);
        rows.put("prefixItems", PrefixItems::read);
        rows.put("contains", Contains::read);
        rows.put("minContains", Contains::readBound);
        rows.put("maxContains", Contains::readBound);
        rows.put("unevaluatedItems", UnevaluatedItems::read);
        rows.put("minimum", Minimum::read);
        rows.put("maximum", Maximum::read);
        rows.put("exclusiveMinimum", ExclusiveMinimum::read);
        rows.put("exclusiveMaximum", ExclusiveMaximum::read);
        rows.put("contentEncoding", Annotation.TEXT);
        rows.put("contentMediaType", Annotation.TEXT);
        rows.put("contentSchema", Definitions::readContent);
        rows.put("examples", Annotation.LIST);
        rows.put("nullable", new Foreign("OpenAPI 3.0", "write type: [string, \"null\"], with the type that is meant"));
        rows.put("id", new Foreign("an older JSON Schema", "write $id, or describe the property under \"properties\""));
        rows.put("dependencies", Dependencies::read);
        rows.put("additionalItems", new Foreign("an older JSON Schema", "write prefixItems, and items for all others"));
        rows.put("definitions", new Foreign("an older JSON Schema", "write $defs; references into it work either way"));
        rows.put("$recursiveRef", new Foreign("JSON Schema 2019-09", "write $dynamicRef"));
        rows.put("$recursiveAnchor", new Foreign("JSON Schema 2019-09", "write $dynamicAnchor"));
        return new Dialect("JSON Schema 2020-12", rows, Set.of());
    }

    /** The Schema Object of OpenAPI 3.0 (3.0.4, 4.7.24): an extended subset of an older JSON Schema. */
    public static Dialect openApi30() {
        Map<String, KeywordReader> rows = shared();
        rows.put("type", Type::readSingle);
        rows.put("nullable", Nullable::read);
        rows.put("minimum", Minimum::readUnlessExclusive);
        rows.put("maximum", Maximum::readUnlessExclusive);
        rows.put("exclusiveMinimum", ExclusiveMinimum::readFlag);
        rows.put("exclusiveMaximum", ExclusiveMaximum::readFlag);
        rows.put("required", Required::readForRequests);
        rows.put("pattern", Pattern::readWithoutFlag);
        rows.put("const", new Foreign("JSON Schema", "write enum with the one value"));
        rows.put("examples", new Foreign("OpenAPI 3.1", "write example"));
        rows.put("dependencies", new Foreign("an older JSON Schema", "say it another way"));
        openApi31().readers().forEach((name, reader) -> rows.putIfAbsent(name, Foreign.to30(reader)));
        return new Dialect("OpenAPI 3.0", rows, Set.of(Trait.values()));
    }

    /** What both versions read in the same way. */
    private static Map<String, KeywordReader> shared() {
        Map<String, KeywordReader> rows = new LinkedHashMap<>();
        rows.put("$ref", Ref::read);
        rows.put("title", Annotation.TEXT);
        rows.put("description", Annotation.TEXT);
        rows.put("enum", Enumeration::read);
        rows.put("allOf", AllOf::read);
        rows.put("anyOf", AnyOf::read);
        rows.put("oneOf", OneOf::read);
        rows.put("discriminator", Discriminator::read);
        rows.put("not", Not::read);
        rows.put("required", Required::read);
        rows.put("properties", Properties::read);
        rows.put("additionalProperties", AdditionalProperties::read);
        rows.put("minProperties", MinProperties::read);
        rows.put("maxProperties", MaxProperties::read);
        rows.put("items", Items::read);
        rows.put("minItems", MinItems::read);
        rows.put("maxItems", MaxItems::read);
        rows.put("uniqueItems", UniqueItems::read);
        rows.put("minLength", MinLength::read);
        rows.put("maxLength", MaxLength::read);
        rows.put("pattern", Pattern::read);
        rows.put("multipleOf", MultipleOf::read);
        rows.put("format", Format::read);
        rows.put("default", DefaultValue::read);
        rows.put("deprecated", Annotation.TRUTH);
        rows.put("readOnly", Annotation.TRUTH);
        rows.put("writeOnly", Annotation.TRUTH);
        rows.put("example", Annotation.ANYTHING);
        rows.put("externalDocs", Annotation.OBJECT);
        rows.put("xml", Annotation.OBJECT);
        rows.put("x-assert-format", AssertFormat::read);
        rows.put("x-sensitive", Sensitive::read);
        rows.put("x-advisories", Advisories::read);
        return rows;
    }

    /** Whether the word is a keyword here, and not only one of another dialect. */
    public boolean has(String keyword) {
        KeywordReader reader = readers.get(keyword);
        return reader != null && !(reader instanceof Foreign);
    }

    /** Whether that is so of its schemas. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }

    /** This dialect, but that {@code format} rejects what is not of the format, as its assertion vocabulary says. */
    public Dialect assertingFormats() {
        Map<String, KeywordReader> rows = new LinkedHashMap<>(readers);
        rows.computeIfPresent("format", (name, reader) -> Format::readAsserted);
        return new Dialect(title, rows, traits);
    }

    /** This dialect, without the keywords that a meta-schema takes the meaning from. */
    Dialect without(Set<String> keywords) {
        Map<String, KeywordReader> rows = new LinkedHashMap<>(readers);
        rows.keySet().removeAll(keywords);
        return new Dialect(title, rows, traits);
    }
}
