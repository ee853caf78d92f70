package dev.plumbline.core.openapi;

import dev.plumbline.core.openapi.view.CallbackObject;
import dev.plumbline.core.openapi.view.ExternalDocsObject;
import dev.plumbline.core.openapi.view.InfoObject;
import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.openapi.view.PathItemObject;
import dev.plumbline.core.openapi.view.ServerObject;
import dev.plumbline.core.openapi.view.TagObject;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.ExternalDocumentation;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes the view of a whole document; what stands in its paths is converted by others. */
final class DocumentConverter {

    private final Index index;
    private final PathConverter paths;
    private final SecurityConverter security;
    private final ServerConverter servers;

    DocumentConverter(Index index, ProblemReporter reporter) {
        this.index = index;
        this.security = new SecurityConverter(index, reporter);
        this.servers = new ServerConverter(index);
        this.paths = new PathConverter(index, security);
    }

    /** The document; what Swagger could not read is empty. */
    OpenApiDocument convert(OpenAPI read) {
        Location at = index.root();
        Components components = read.getComponents() == null ? new Components() : read.getComponents();
        Map<String, PathItemObject> items = Converted.map(read.getPaths(), paths::item);
        Map<String, CallbackObject> callbacks = Converted.map(components.getCallbacks(), paths::callback);
        return new OpenApiDocument(
                at,
                read.getInfo() == null ? InfoObject.empty(at) : info(read.getInfo()),
                Converted.one(read.getExternalDocs(), DocumentConverter::externalDocs),
                servers(read),
                Converted.list(read.getTags(), tag -> tag).stream()
                        .filter(tag -> tag.getName() != null)
                        .map(DocumentConverter::tag)
                        .toList(),
                security.requirements(at).orElse(List.of()),
                Converted.map(components.getSchemas(), ContentConverter::place),
                Converted.map(components.getSecuritySchemes(), security::scheme),
                callbacks,
                items,
                Converted.map(read.getWebhooks(), paths::item),
                Optional.empty());
    }

    /** Where the document names none, Swagger makes one up, which stands nowhere. */
    private List<ServerObject> servers(OpenAPI read) {
        return Converted.list(read.getServers(), server -> server).stream()
                .filter(server -> server.getExtensions() != null)
                .map(servers::server)
                .toList();
    }

    static ExternalDocsObject externalDocs(ExternalDocumentation docs) {
        return new ExternalDocsObject(SwaggerLocations.of(docs.getExtensions()), docs.getUrl(), docs.getDescription());
    }

    private static TagObject tag(Tag tag) {
        return new TagObject(
                SwaggerLocations.of(tag.getExtensions()),
                tag.getName(),
                tag.getDescription(),
                Converted.one(tag.getExternalDocs(), DocumentConverter::externalDocs));
    }

    private static InfoObject info(Info info) {
        return new InfoObject(
                SwaggerLocations.of(info.getExtensions()),
                title(info.getTitle()),
                Converted.text(info.getVersion()),
                info.getSummary(),
                info.getDescription(),
                info.getTermsOfService(),
                Converted.one(info.getContact(), DocumentConverter::contact),
                Converted.one(info.getLicense(), DocumentConverter::license));
    }

    private static String title(@Nullable String written) {
        return written == null || written.isBlank() ? InfoObject.UNTITLED : written;
    }

    private static InfoObject.Contact contact(Contact contact) {
        return new InfoObject.Contact(
                SwaggerLocations.of(contact.getExtensions()), contact.getName(), contact.getUrl(), contact.getEmail());
    }

    private static InfoObject.License license(License license) {
        return new InfoObject.License(
                SwaggerLocations.of(license.getExtensions()),
                license.getName(),
                license.getIdentifier(),
                license.getUrl());
    }
}
