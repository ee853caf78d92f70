package dev.plumbline.openapigenerator;

import dev.plumbline.core.NamedDocument;
import dev.plumbline.core.OwnClasses;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.schema.vocabulary.KeywordTable;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.parser.core.extensions.SwaggerParserExtension;
import io.swagger.v3.parser.core.models.AuthorizationValue;
import io.swagger.v3.parser.core.models.ParseOptions;
import io.swagger.v3.parser.core.models.SwaggerParseResult;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Lets the host take a bare JSON Schema for its input: an OpenAPI document with nothing in it stands for the schema, which
 * {@link PlumblineCodegen} reads itself. The host asks its own parser first, and then those that it finds with {@link
 * java.util.ServiceLoader}; what is no JSON Schema is left to the others.
 */
public final class JsonSchemaInput implements SwaggerParserExtension {

    private static final Logger LOGGER = LoggerFactory.getLogger(JsonSchemaInput.class);

    /** For {@link java.util.ServiceLoader}. */
    public JsonSchemaInput() {}

    @Override
    public @Nullable SwaggerParseResult readLocation(
            String location, List<AuthorizationValue> authorization, ParseOptions options) {
        if (!isBareSchema(location)) {
            return null;
        }
        LOGGER.info("{} is a JSON Schema: the generator plumbline makes its validators, others nothing", location);
        OpenAPI nothing = new OpenAPI()
                .info(new Info().title(location + ", a JSON Schema").version("1"))
                .paths(new Paths());
        SwaggerParseResult result = new SwaggerParseResult();
        result.setOpenAPI(nothing);
        return result;
    }

    /** Text without a place is never what the host was asked to read. */
    @Override
    public @Nullable SwaggerParseResult readContents(
            String text, List<AuthorizationValue> authorization, ParseOptions options) {
        return null;
    }

    private static boolean isBareSchema(String location) {
        try {
            NamedDocument document = NamedDocument.of(location, Path.of(""));
            return OwnClasses.with(() -> new Loader(KeywordTable.standard(), new Problems(), false)
                    .load(document.uri(), document.name())
                    .isBareSchema());
        } catch (IllegalArgumentException notAPlace) {
            return false;
        }
    }
}
