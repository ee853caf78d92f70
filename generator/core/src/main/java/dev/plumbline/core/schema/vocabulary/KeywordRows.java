package dev.plumbline.core.schema.vocabulary;

import static dev.plumbline.core.schema.vocabulary.Edition.DRAFT_4;
import static dev.plumbline.core.schema.vocabulary.Edition.DRAFT_6;
import static dev.plumbline.core.schema.vocabulary.Edition.DRAFT_7;
import static dev.plumbline.core.schema.vocabulary.Edition.JSON_SCHEMA_2019_09;
import static dev.plumbline.core.schema.vocabulary.Edition.JSON_SCHEMA_2020_12;
import static dev.plumbline.core.schema.vocabulary.Edition.OPENAPI_3_0;
import static dev.plumbline.core.schema.vocabulary.RootMark.NUMBER_ALONE;
import static dev.plumbline.core.schema.vocabulary.RootMark.TEXT_ALONE;
import static dev.plumbline.core.schema.vocabulary.RootMark.TRUTH_ALONE;
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

import dev.plumbline.core.schema.keyword.annotation.Advisories;
import dev.plumbline.core.schema.keyword.annotation.Annotation;
import dev.plumbline.core.schema.keyword.annotation.AssertFormat;
import dev.plumbline.core.schema.keyword.annotation.ContentEncoding;
import dev.plumbline.core.schema.keyword.annotation.DefaultValue;
import dev.plumbline.core.schema.keyword.annotation.Format;
import dev.plumbline.core.schema.keyword.annotation.Sensitive;
import dev.plumbline.core.schema.keyword.applicator.AdditionalProperties;
import dev.plumbline.core.schema.keyword.applicator.AllOf;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.Contains;
import dev.plumbline.core.schema.keyword.applicator.Dependencies;
import dev.plumbline.core.schema.keyword.applicator.DependentSchemas;
import dev.plumbline.core.schema.keyword.applicator.IfThenElse;
import dev.plumbline.core.schema.keyword.applicator.Items;
import dev.plumbline.core.schema.keyword.applicator.Not;
import dev.plumbline.core.schema.keyword.applicator.OneOf;
import dev.plumbline.core.schema.keyword.applicator.PatternProperties;
import dev.plumbline.core.schema.keyword.applicator.PrefixItems;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.applicator.PropertyNames;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedItems;
import dev.plumbline.core.schema.keyword.applicator.UnevaluatedProperties;
import dev.plumbline.core.schema.keyword.core.Definitions;
import dev.plumbline.core.schema.keyword.core.Identifier;
import dev.plumbline.core.schema.keyword.core.Ref;
import dev.plumbline.core.schema.keyword.openapi.Discriminator;
import dev.plumbline.core.schema.keyword.openapi.Nullable;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.DependentRequired;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.ExclusiveMaximum;
import dev.plumbline.core.schema.keyword.validation.ExclusiveMinimum;
import dev.plumbline.core.schema.keyword.validation.MaxItems;
import dev.plumbline.core.schema.keyword.validation.MaxLength;
import dev.plumbline.core.schema.keyword.validation.MaxProperties;
import dev.plumbline.core.schema.keyword.validation.Maximum;
import dev.plumbline.core.schema.keyword.validation.MinItems;
import dev.plumbline.core.schema.keyword.validation.MinLength;
import dev.plumbline.core.schema.keyword.validation.MinProperties;
import dev.plumbline.core.schema.keyword.validation.Minimum;
import dev.plumbline.core.schema.keyword.validation.MultipleOf;
import dev.plumbline.core.schema.keyword.validation.Pattern;
import dev.plumbline.core.schema.keyword.validation.Required;
import dev.plumbline.core.schema.keyword.validation.Type;
import dev.plumbline.core.schema.keyword.validation.UniqueItems;
import dev.plumbline.core.schema.keyword.validation.ValueRules;
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
                keyword("$schema", CORE).since(DRAFT_4, Identifier::read).marksRoot(YES),
                keyword("$id", CORE).since(DRAFT_6, Identifier::read).marksRoot(YES),
                keyword("$anchor", CORE)
                        .since(JSON_SCHEMA_2019_09, Identifier::read)
                        .marksRoot(YES),
                keyword("$dynamicAnchor", CORE)
                        .in(JSON_SCHEMA_2020_12, Identifier::read)
                        .marksRoot(YES),
                keyword("$vocabulary", CORE)
                        .since(JSON_SCHEMA_2019_09, Identifier::readVocabulary)
                        .marksRoot(YES));
    }

    private static List<KeywordRow.Builder> references() {
        return List.of(
                keyword("$ref", CORE).read(Ref::read).marksRoot(YES),
                keyword("$dynamicRef", CORE)
                        .in(JSON_SCHEMA_2020_12, Ref::readDynamic)
                        .marksRoot(YES),
                keyword("$defs", CORE)
                        .since(JSON_SCHEMA_2019_09, Definitions::read)
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
                        .since(DRAFT_7, IfThenElse::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.ONE, Application.IN_PLACE)
                        .named(ClassWord.SILENT, ConstantWord.keyAsPlace()),
                keyword("then", APPLICATOR)
                        .since(DRAFT_7, IfThenElse::readBranch)
                        .schemas(Shape.ONE, Application.IN_PLACE)
                        .named(ClassWord.SILENT, ConstantWord.place("then")),
                keyword("else", APPLICATOR)
                        .since(DRAFT_7, IfThenElse::readBranch)
                        .schemas(Shape.ONE, Application.IN_PLACE)
                        .named(ClassWord.SILENT, ConstantWord.place("else")),
                keyword("dependentSchemas", APPLICATOR)
                        .since(JSON_SCHEMA_2019_09, DependentSchemas::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.BY_NAME, Application.IN_PLACE)
                        .named(ClassWord.KEY, ConstantWord.key("with")),
                keyword("dependencies", APPLICATOR)
                        .between(DRAFT_4, DRAFT_7, Dependencies::read)
                        .since(JSON_SCHEMA_2019_09, Dependencies::readReplaced)
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
                        .since(DRAFT_4, PatternProperties::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.BY_NAME, Application.CHILDREN)
                        .named(ClassWord.of("Value"), ConstantWord.place("other")),
                keyword("additionalProperties", APPLICATOR)
                        .read(AdditionalProperties::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.ONE, Application.CHILDREN)
                        .named(ClassWord.of("Value"), ConstantWord.place("other")),
                keyword("unevaluatedProperties", UNEVALUATED)
                        .since(JSON_SCHEMA_2019_09, UnevaluatedProperties::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.ONE, Application.CHILDREN)
                        .named(ClassWord.of("unevaluatedProperties"), ConstantWord.place("other")),
                keyword("propertyNames", APPLICATOR)
                        .since(DRAFT_6, PropertyNames::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.ONE, Application.CHILDREN)
                        .named(ClassWord.of("Name"), ConstantWord.place("name")),
                keyword("items", APPLICATOR)
                        .read(Items::read)
                        .between(DRAFT_4, JSON_SCHEMA_2019_09, Items::readSchemaOrList)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.ONE_OR_LIST, Application.CHILDREN)
                        .named(ClassWord.of("Item"), ConstantWord.place("item")),
                keyword("prefixItems", APPLICATOR)
                        .in(JSON_SCHEMA_2020_12, PrefixItems::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.LIST, Application.CHILDREN)
                        .named(ClassWord.counted("Item"), ConstantWord.place("item")),
                keyword("additionalItems", APPLICATOR)
                        .between(DRAFT_4, JSON_SCHEMA_2019_09, Items::readAdditional)
                        .in(JSON_SCHEMA_2020_12, Items::readReplaced)
                        .foreign(OPENAPI_3_0, OLDER, "say it another way")
                        .schemas(Shape.ONE, Application.CHILDREN)
                        .named(ClassWord.of("Item"), ConstantWord.place("item")),
                keyword("contains", APPLICATOR)
                        .since(DRAFT_6, Contains::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.ONE, Application.CHILDREN)
                        .named(ClassWord.of("Item"), ConstantWord.place("contained")),
                keyword("unevaluatedItems", UNEVALUATED)
                        .since(JSON_SCHEMA_2019_09, UnevaluatedItems::read)
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.ONE, Application.CHILDREN)
                        .named(ClassWord.of("unevaluatedItems"), ConstantWord.place("other")));
    }

    /** What is asserted of the instance itself. */
    private static List<KeywordRow.Builder> assertions() {
        return List.of(
                keyword("type", VALIDATION)
                        .since(DRAFT_4, Type::read)
                        .in(OPENAPI_3_0, Type::readSingle)
                        .marksRoot(YES),
                keyword("enum", VALIDATION)
                        .read(Enumeration::read)
                        .marksRoot(WITH_PARTS)
                        .data(),
                keyword("const", VALIDATION)
                        .since(DRAFT_6, Const::read)
                        .foreign(OPENAPI_3_0, "JSON Schema", "write enum with the one value")
                        .marksRoot(YES)
                        .data(),
                keyword("multipleOf", VALIDATION).read(MultipleOf::read).marksRoot(NUMBER_ALONE),
                keyword("minimum", VALIDATION)
                        .since(DRAFT_6, Minimum::read)
                        .in(DRAFT_4, Minimum::readUnlessExclusive)
                        .in(OPENAPI_3_0, Minimum::readUnlessExclusive)
                        .marksRoot(NUMBER_ALONE),
                keyword("maximum", VALIDATION)
                        .since(DRAFT_6, Maximum::read)
                        .in(DRAFT_4, Maximum::readUnlessExclusive)
                        .in(OPENAPI_3_0, Maximum::readUnlessExclusive)
                        .marksRoot(NUMBER_ALONE),
                keyword("exclusiveMinimum", VALIDATION)
                        .since(DRAFT_6, ExclusiveMinimum::read)
                        .in(DRAFT_4, ExclusiveMinimum::readFlag)
                        .in(OPENAPI_3_0, ExclusiveMinimum::readFlag)
                        .marksRoot(NUMBER_ALONE),
                keyword("exclusiveMaximum", VALIDATION)
                        .since(DRAFT_6, ExclusiveMaximum::read)
                        .in(DRAFT_4, ExclusiveMaximum::readFlag)
                        .in(OPENAPI_3_0, ExclusiveMaximum::readFlag)
                        .marksRoot(NUMBER_ALONE),
                keyword("minLength", VALIDATION).read(MinLength::read).marksRoot(NUMBER_ALONE),
                keyword("maxLength", VALIDATION).read(MaxLength::read).marksRoot(NUMBER_ALONE),
                keyword("pattern", VALIDATION)
                        .since(DRAFT_4, Pattern::read)
                        .in(OPENAPI_3_0, Pattern::readWithoutFlag)
                        .marksRoot(TEXT_ALONE),
                keyword("format", FORMAT_ANNOTATION).read(Format::read),
                keyword("x-assert-format", NONE).read(AssertFormat::read),
                keyword("minItems", VALIDATION).read(MinItems::read).marksRoot(NUMBER_ALONE),
                keyword("maxItems", VALIDATION).read(MaxItems::read).marksRoot(NUMBER_ALONE),
                keyword("uniqueItems", VALIDATION).read(UniqueItems::read).marksRoot(TRUTH_ALONE),
                keyword("x-rules", NONE).read(ValueRules::read),
                keyword("minContains", VALIDATION)
                        .since(JSON_SCHEMA_2019_09, Contains::readBound)
                        .marksRoot(NUMBER_ALONE),
                keyword("maxContains", VALIDATION)
                        .since(JSON_SCHEMA_2019_09, Contains::readBound)
                        .marksRoot(NUMBER_ALONE),
                keyword("minProperties", VALIDATION).read(MinProperties::read).marksRoot(NUMBER_ALONE),
                keyword("maxProperties", VALIDATION).read(MaxProperties::read).marksRoot(NUMBER_ALONE),
                keyword("required", VALIDATION)
                        .since(DRAFT_4, Required::readByDirection)
                        .in(OPENAPI_3_0, Required::readByDirection)
                        .marksRoot(WITH_PARTS),
                keyword("dependentRequired", VALIDATION)
                        .since(JSON_SCHEMA_2019_09, DependentRequired::read)
                        .marksRoot(WITH_PARTS),
                keyword("nullable", NONE)
                        .in(OPENAPI_3_0, Nullable::read)
                        .foreignSince(
                                DRAFT_4, "OpenAPI 3.0", "write type: [string, \"null\"], with the type that is meant")
                        .meantBesideType(),
                keyword("discriminator", OPENAPI)
                        .in(JSON_SCHEMA_2020_12, Discriminator::read)
                        .in(OPENAPI_3_0, Discriminator::read));
    }

    /** What only tells something. */
    private static List<KeywordRow.Builder> annotations() {
        return List.of(
                keyword("title", META_DATA).read(Annotation.TEXT),
                keyword("description", META_DATA).read(Annotation.TEXT),
                keyword("$comment", CORE).since(DRAFT_7, Annotation.TEXT),
                keyword("default", META_DATA).read(DefaultValue::read).data(),
                keyword("deprecated", META_DATA)
                        .since(JSON_SCHEMA_2019_09, Annotation.TRUTH)
                        .in(OPENAPI_3_0, Annotation.TRUTH),
                keyword("readOnly", META_DATA).since(DRAFT_7, Annotation.TRUTH).in(OPENAPI_3_0, Annotation.TRUTH),
                keyword("writeOnly", META_DATA).since(DRAFT_7, Annotation.TRUTH).in(OPENAPI_3_0, Annotation.TRUTH),
                keyword("example", OPENAPI)
                        .in(JSON_SCHEMA_2020_12, Annotation.ANYTHING)
                        .in(OPENAPI_3_0, Annotation.ANYTHING)
                        .data(),
                keyword("examples", META_DATA)
                        .since(DRAFT_6, Annotation.LIST)
                        .foreign(OPENAPI_3_0, "OpenAPI 3.1", "write example")
                        .data(),
                keyword("externalDocs", OPENAPI)
                        .in(JSON_SCHEMA_2020_12, Annotation.OBJECT)
                        .in(OPENAPI_3_0, Annotation.OBJECT),
                keyword("xml", OPENAPI)
                        .in(JSON_SCHEMA_2020_12, Annotation.OBJECT)
                        .in(OPENAPI_3_0, Annotation.OBJECT),
                keyword("contentEncoding", CONTENT).since(DRAFT_7, ContentEncoding::read),
                keyword("contentMediaType", CONTENT).since(DRAFT_7, Annotation.TEXT),
                keyword("contentSchema", CONTENT)
                        .since(JSON_SCHEMA_2019_09, Definitions::readContent)
                        .schemas(Shape.ONE, Application.NONE),
                keyword("x-sensitive", NONE).read(Sensitive::read));
    }

    /** What the newest edition has not, and older ones have, or have another word for. */
    private static List<KeywordRow.Builder> former() {
        return List.of(
                keyword("id", CORE)
                        .in(DRAFT_4, Identifier::read)
                        .foreign(OPENAPI_3_0, OLDER, "say it another way")
                        .foreignSince(DRAFT_6, OLDER, "write $id, or describe the property under \"properties\""),
                keyword("definitions", CORE)
                        .between(DRAFT_4, JSON_SCHEMA_2019_09, Definitions::read)
                        .foreign(OPENAPI_3_0, OLDER, "say it another way")
                        .foreign(JSON_SCHEMA_2020_12, OLDER, "write $defs; references into it work either way")
                        .marksRoot(WITH_PARTS)
                        .schemas(Shape.BY_NAME, Application.NONE)
                        .named(ClassWord.KEY, ConstantWord.key("")),
                keyword("$recursiveRef", CORE)
                        .in(JSON_SCHEMA_2019_09, Ref::readRecursive)
                        .foreign(OPENAPI_3_0, DRAFT_2019, "say it another way")
                        .foreign(JSON_SCHEMA_2020_12, DRAFT_2019, "write $dynamicRef"),
                keyword("$recursiveAnchor", CORE)
                        .in(JSON_SCHEMA_2019_09, Annotation.TRUTH)
                        .foreign(OPENAPI_3_0, DRAFT_2019, "say it another way")
                        .foreign(JSON_SCHEMA_2020_12, DRAFT_2019, "write $dynamicAnchor"));
    }
}
