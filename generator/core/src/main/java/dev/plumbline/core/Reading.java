package dev.plumbline.core;

import dev.plumbline.core.evaluate.DocumentValidators;
import dev.plumbline.core.evaluate.Interpreter;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.openapi.NamedSchemas;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.schema.SchemaSet;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of a document before anything is named or printed.
 *
 * @param index what stands where
 * @param schemas its schemas
 * @param rules the same, and once more those that mean something else where they are received
 * @param api what it describes
 * @param alone its named schemas, where nothing but schemas was looked at
 * @param validated the schemas that have a validator of their own
 * @param interpreter evaluates by the schemas
 * @param validators those validators, by the names that the document gives them
 */
record Reading(
        Index index,
        SchemaSet schemas,
        SchemaSet rules,
        Api api,
        Optional<NamedSchemas> alone,
        Set<Location> validated,
        Interpreter interpreter,
        DocumentValidators validators) {

    Reading(
            Index index,
            SchemaSet schemas,
            SchemaSet rules,
            Api api,
            Optional<NamedSchemas> alone,
            Set<Location> validated) {
        this(
                index,
                schemas,
                rules,
                api,
                alone,
                validated,
                Interpreter.of(rules, validated, index.root().document()));
    }

    private Reading(
            Index index,
            SchemaSet schemas,
            SchemaSet rules,
            Api api,
            Optional<NamedSchemas> alone,
            Set<Location> validated,
            Interpreter interpreter) {
        this(
                index,
                schemas,
                rules,
                api,
                alone,
                validated,
                interpreter,
                DocumentValidators.of(api, validated, interpreter));
    }
}
