package dev.plumbline.core.schema.vocabulary;

import static dev.plumbline.core.schema.vocabulary.Edition.JSON_SCHEMA_2020_12;
import static dev.plumbline.core.schema.vocabulary.Edition.OPENAPI_3_0;
import static dev.plumbline.core.schema.vocabulary.RootMark.WITH_PARTS;
import static dev.plumbline.core.schema.vocabulary.RootMark.YES;
import static dev.plumbline.core.schema.vocabulary.Vocabulary.APPLICATOR;
import static dev.plumbline.core.schema.vocabulary.Vocabulary.CONTENT;
import static dev.plumbline.core.schema.vocabulary.Vocabulary.CORE;
import static dev.plumbline.core.schema.vocabulary.Vocabulary.FORMAT_ANNOTATION;
import static dev.plumbline.core.schema.vocabulary.Vocabulary.META_DATA;
import static dev.plumbline.core.schema.vocabulary.Vocabulary.NONE;
import static dev.plumbline.core.schema.vocabulary.Vocabulary.OPENAPI;
import static dev.plumbline.core.schema.vocabulary.Vocabulary.UNEVALUATED;
import static dev.plumbline.core.schema.vocabulary.Vocabulary.VALIDATION;

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
import java.util.List;
import java.util.stream.Stream;

/** The rows of the {@link KeywordTable}, as people read and change them: a new keyword is a row here. */
final class KeywordRows {

    private static final String OLDER = "an older JSON Schema";
    private static final String DRAFT_2019 = "JSON Schema 2019-09";

    private KeywordRows() {}

    static List<KeywordRow> all() {
        return Stream.of(identifiers(), references(), applicators(), assertions(), annotations(), former())
                .flatMap(List::stream)
                .map(KeywordRow.Builder::row)
                .toList();
    }

    private static KeywordRow.Builder keyword(String name, Vocabulary vocabulary) {
        return KeywordRow.keyword(name, vocabulary);
    }

    /** What a schema is called, and what it is written in. */
    private static List<KeywordRow.Builder> identifiers() {
        return List.of(
                keyword("$schema", CORE)
                        .in(JSON_SCHEMA_2020_12, Identifier::read)
                        .marksRoot(YES),
                keyword("$id", CORE).in(JSON_SCHEMA_2020_12, Identifier::read).marksRoot(YES),
                keyword("$anchor", CORE)
                        .in(JSON_SCHEMA_2020_12, Identifier::read)
                        .marksRoot(YES),
                keyword("$dynamicAnchor", CORE)
                        .in(JSON_SCHEMA_2020_12, Identifier::read)
                        .marksRoot(YES),
                keyword("$vocabulary", CORE)
                        .in(JSON_SCHEMA_2020_12, Identifier::readVocabulary)
                        .marksRoot(YES));
    }

    private static List<KeywordRow.Builder> references() {
        return List.of(
                keyword("$ref", CORE).read(Ref::read).marksRoot(YES),
                keyword("$dynamicRef", CORE)
                        .in(JSON_SCHEMA_2020_12, Ref::readDynamic)
                        .marksRoot(YES),
                keyword("$defs", CORE)
                        .in(JSON_SCHEMA_2020_12, Definitions::read)
                        .marksRoot(YES)
                        .schemas(Shape.BY_NAME, Application.NONE)
                        .named(ClassWord.KEY, ConstantWord.key("")));
    }

    /** What has schemas in it that are applied. */
    private static List<KeywordRow.Builder> applicators() {
        return List.of(
                keyword("allOf", APPLICATOR)
                        .read(AllOf::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.LIST, Application.IN_PLACE)
                        .named(ClassWord.SILENT, ConstantWord.titled("part")),
                keyword("anyOf", APPLICATOR)
                        .read(AnyOf::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.LIST, Application.CHOICE)
                        .named(ClassWord.titled("Option"), ConstantWord.titled("option")),
                keyword("oneOf", APPLICATOR)
                        .read(OneOf::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.LIST, Application.CHOICE)
                        .named(ClassWord.titled("Option"), ConstantWord.titled("option")),
                keyword("not", APPLICATOR)
                        .read(Not::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.ONE, Application.IN_PLACE)
                        .named(ClassWord.SILENT, ConstantWord.place("not")),
                keyword("if", APPLICATOR)
                        .in(JSON_SCHEMA_2020_12, IfThenElse::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.ONE, Application.IN_PLACE)
                        .named(ClassWord.SILENT, ConstantWord.keyAsPlace()),
                keyword("then", APPLICATOR)
                        .in(JSON_SCHEMA_2020_12, IfThenElse::readBranch)
                        .schemas(Shape.ONE, Application.IN_PLACE)
                        .named(ClassWord.SILENT, ConstantWord.place("then")),
                keyword("else", APPLICATOR)
                        .in(JSON_SCHEMA_2020_12, IfThenElse::readBranch)
                        .schemas(Shape.ONE, Application.IN_PLACE)
                        .named(ClassWord.SILENT, ConstantWord.place("else")),
                keyword("dependentSchemas", APPLICATOR)
                        .in(JSON_SCHEMA_2020_12, DependentSchemas::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.BY_NAME, Application.IN_PLACE)
                        .named(ClassWord.KEY, ConstantWord.key("with")),
                keyword("dependencies", APPLICATOR)
                        .in(JSON_SCHEMA_2020_12, Dependencies::read)
                        .foreign(OPENAPI_3_0, OLDER, "say it another way")
                        .schemas(Shape.BY_NAME, Application.IN_PLACE)
                        .named(ClassWord.KEY, ConstantWord.key("with")),
                keyword("x-advisories", NONE)
                        .read(Advisories::read)
                        .schemas(Shape.IN_ENTRIES, Application.ADVICE)
                        .named(ClassWord.of("x-advisories"), ConstantWord.key("advisory")),
                keyword("properties", APPLICATOR)
                        .read(Properties::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.BY_NAME, Application.CHILDREN)
                        .named(ClassWord.KEY, ConstantWord.key("")),
                keyword("patternProperties", APPLICATOR)
                        .in(JSON_SCHEMA_2020_12, PatternProperties::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.BY_NAME, Application.CHILDREN)
                        .named(ClassWord.of("Value"), ConstantWord.place("other")),
                keyword("additionalProperties", APPLICATOR)
                        .read(AdditionalProperties::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.ONE, Application.CHILDREN)
                        .named(ClassWord.of("Value"), ConstantWord.place("other")),
                keyword("unevaluatedProperties", UNEVALUATED)
                        .in(JSON_SCHEMA_2020_12, UnevaluatedProperties::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.ONE, Application.CHILDREN)
                        .named(ClassWord.of("unevaluatedProperties"), ConstantWord.place("other")),
                keyword("propertyNames", APPLICATOR)
                        .in(JSON_SCHEMA_2020_12, PropertyNames::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.ONE, Application.CHILDREN)
                        .named(ClassWord.of("Name"), ConstantWord.place("name")),
                keyword("items", APPLICATOR)
                        .read(Items::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.ONE, Application.CHILDREN)
                        .named(ClassWord.of("Item"), ConstantWord.place("item")),
                keyword("prefixItems", APPLICATOR)
                        .in(JSON_SCHEMA_2020_12, PrefixItems::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.LIST, Application.CHILDREN)
                        .named(ClassWord.counted("Item"), ConstantWord.place("item")),
                keyword("contains", APPLICATOR)
                        .in(JSON_SCHEMA_2020_12, Contains::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.ONE, Application.CHILDREN)
                        .named(ClassWord.of("Item"), ConstantWord.place("contained")),
                keyword("unevaluatedItems", UNEVALUATED)
                        .in(JSON_SCHEMA_2020_12, UnevaluatedItems::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.ONE, Application.CHILDREN)
                        .named(ClassWord.of("unevaluatedItems"), ConstantWord.place("other")));
    }

    /** What is asserted of the instance itself. */
    private static List<KeywordRow.Builder> assertions() {
        return List.of(
                keyword("type", VALIDATION)
                        .in(JSON_SCHEMA_2020_12, Type::read)
                        .in(OPENAPI_3_0, Type::readSingle)
                        .marksRoot(YES),
                keyword("enum", VALIDATION)
                        .read(Enumeration::read)
                        .marksRoot(WITH_PARTS)
                        .data(),
                keyword("const", VALIDATION)
                        .in(JSON_SCHEMA_2020_12, Const::read)
                        .foreign(OPENAPI_3_0, "JSON Schema", "write enum with the one value")
                        .marksRoot(YES)
                        .data(),
                keyword("multipleOf", VALIDATION).read(MultipleOf::read),
                keyword("minimum", VALIDATION)
                        .in(JSON_SCHEMA_2020_12, Minimum::read)
                        .in(OPENAPI_3_0, Minimum::readUnlessExclusive),
                keyword("maximum", VALIDATION)
                        .in(JSON_SCHEMA_2020_12, Maximum::read)
                        .in(OPENAPI_3_0, Maximum::readUnlessExclusive),
                keyword("exclusiveMinimum", VALIDATION)
                        .in(JSON_SCHEMA_2020_12, ExclusiveMinimum::read)
                        .in(OPENAPI_3_0, ExclusiveMinimum::readFlag),
                keyword("exclusiveMaximum", VALIDATION)
                        .in(JSON_SCHEMA_2020_12, ExclusiveMaximum::read)
                        .in(OPENAPI_3_0, ExclusiveMaximum::readFlag),
                keyword("minLength", VALIDATION).read(MinLength::read),
                keyword("maxLength", VALIDATION).read(MaxLength::read),
                keyword("pattern", VALIDATION)
                        .in(JSON_SCHEMA_2020_12, Pattern::read)
                        .in(OPENAPI_3_0, Pattern::readWithoutFlag),
                keyword("format", FORMAT_ANNOTATION).read(Format::read),
                keyword("x-assert-format", NONE).read(AssertFormat::read),
                keyword("minItems", VALIDATION).read(MinItems::read),
                keyword("maxItems", VALIDATION).read(MaxItems::read),
                keyword("uniqueItems", VALIDATION).read(UniqueItems::read),
                keyword("minContains", VALIDATION).in(JSON_SCHEMA_2020_12, Contains::readBound),
                keyword("maxContains", VALIDATION).in(JSON_SCHEMA_2020_12, Contains::readBound),
                keyword("minProperties", VALIDATION).read(MinProperties::read),
                keyword("maxProperties", VALIDATION).read(MaxProperties::read),
                keyword("required", VALIDATION).read(Required::readForRequests).marksRoot(WITH_PARTS),
                keyword("dependentRequired", VALIDATION)
                        .in(JSON_SCHEMA_2020_12, DependentRequired::read)
                        .marksRoot(WITH_PARTS),
                keyword("nullable", NONE)
                        .in(OPENAPI_3_0, Nullable::read)
                        .foreign(
                                JSON_SCHEMA_2020_12,
                                "OpenAPI 3.0",
                                "write type: [string, \"null\"], with the type that is meant")
                        .meantBesideType(),
                keyword("discriminator", OPENAPI).read(Discriminator::read));
    }

    /** What only tells something. */
    private static List<KeywordRow.Builder> annotations() {
        return List.of(
                keyword("title", META_DATA).read(Annotation.TEXT),
                keyword("description", META_DATA).read(Annotation.TEXT),
                keyword("$comment", CORE).in(JSON_SCHEMA_2020_12, Annotation.TEXT),
                keyword("default", META_DATA).read(DefaultValue::read).data(),
                keyword("deprecated", META_DATA).read(Annotation.TRUTH),
                keyword("readOnly", META_DATA).read(Annotation.TRUTH),
                keyword("writeOnly", META_DATA).read(Annotation.TRUTH),
                keyword("example", OPENAPI).read(Annotation.ANYTHING).data(),
                keyword("examples", META_DATA)
                        .in(JSON_SCHEMA_2020_12, Annotation.LIST)
                        .foreign(OPENAPI_3_0, "OpenAPI 3.1", "write example")
                        .data(),
                keyword("externalDocs", OPENAPI).read(Annotation.OBJECT),
                keyword("xml", OPENAPI).read(Annotation.OBJECT),
                keyword("contentEncoding", CONTENT).in(JSON_SCHEMA_2020_12, Annotation.TEXT),
                keyword("contentMediaType", CONTENT).in(JSON_SCHEMA_2020_12, Annotation.TEXT),
                keyword("contentSchema", CONTENT)
                        .in(JSON_SCHEMA_2020_12, Definitions::readContent)
                        .schemas(Shape.ONE, Application.NONE),
                keyword("x-sensitive", NONE).read(Sensitive::read));
    }

    /** What no edition has, and older ones had. */
    private static List<KeywordRow.Builder> former() {
        return List.of(
                keyword("id", NONE)
                        .foreign(
                                JSON_SCHEMA_2020_12, OLDER, "write $id, or describe the property under \"properties\""),
                keyword("definitions", NONE)
                        .foreign(JSON_SCHEMA_2020_12, OLDER, "write $defs; references into it work either way")
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.BY_NAME, Application.NONE)
                        .named(ClassWord.KEY, ConstantWord.key("")),
                keyword("additionalItems", NONE)
                        .foreign(JSON_SCHEMA_2020_12, OLDER, "write prefixItems, and items for all others"),
                keyword("$recursiveRef", NONE).foreign(JSON_SCHEMA_2020_12, DRAFT_2019, "write $dynamicRef"),
                keyword("$recursiveAnchor", NONE).foreign(JSON_SCHEMA_2020_12, DRAFT_2019, "write $dynamicAnchor"));
    }
}
