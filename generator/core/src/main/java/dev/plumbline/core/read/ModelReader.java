package dev.plumbline.core.read;

import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Info;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Tag;
import dev.plumbline.core.model.Webhook;
import dev.plumbline.core.openapi.SchemaRoots;
import dev.plumbline.core.openapi.view.InfoObject;
import dev.plumbline.core.openapi.view.OpenApiDocument;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.problem.Place;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.types.TypeReader;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Turns the OpenAPI half of a document and its rules into the model. */
public final class ModelReader {

    private ModelReader() {}

    /**
     * Reads the model.
     *
     * @param schemas the schemas from {@link SchemaRoots#of} on
     * @param problems takes what is wrong, and what no code is made for; where that is an error, the model lacks it
     */
    public static Api read(OpenApiDocument document, SchemaSet schemas, Index index, Problems problems) {
        ProblemReporter reporter = new ProblemReporter(index, problems);
        List<Route> routes = document.routes();
        OpenApiPlaces places = new OpenApiPlaces(index, document.allRoutes(), document.providerRequests());
        TypeReader types = new TypeReader(schemas, places);
        WireSchemas wire = new WireSchemas(schemas, index);
        HeaderFields fields = new HeaderFields(types);
        XmlBodies xml = new XmlBodies();
        PayloadReader payloads =
                new PayloadReader(types, wire, new PartReader(types, wire, fields, reporter), reporter);
        ContentReader contents = new ContentReader(payloads, new ExampleReader(index, reporter));
        ContentChoice choice = new ContentChoice(contents, wire, xml, reporter);
        SecurityReader security = new SecurityReader(document, reporter);
        ServerReader servers = new ServerReader(reporter);
        OperationReader operations = new OperationReader(
                new ParameterReader(types, wire, reporter),
                new BodyReader(choice, fields, types, reporter),
                new LinkReader(document, index, reporter),
                new WaiterReader(reporter),
                new PagesReader(types, reporter),
                new IdentityHeaderReader(reporter),
                security,
                servers,
                reporter);
        OperationIds.report(routes, reporter);
        List<Operation> read = routes.stream().map(operations::read).toList();
        List<Webhook> webhooks = new ProviderRequestReader(choice, reporter).read(document.providerRequests());
        xml.report(reporter);
        Components.declare(schemas, index, places, types);
        return new Api(
                info(document),
                servers.read(document),
                security.schemes(),
                tags(document, routes),
                inDocumentOrder(types, index),
                read,
                webhooks,
                index.texts());
    }

    private static Info info(OpenApiDocument document) {
        InfoObject info = document.info();
        return new Info(
                info.title(),
                info.version(),
                info.summary(),
                info.description(),
                document.externalDocs() == null ? null : document.externalDocs().url());
    }

    /** The tags that operations have: in the order in which the document describes them, then of first use. */
    private static List<Tag> tags(OpenApiDocument document, List<Route> routes) {
        Map<String, Tag> tags = new LinkedHashMap<>();
        document.tags().forEach(tag -> tags.put(tag.name(), new Tag(tag.name(), tag.description())));
        List<String> used = routes.stream().map(OperationReader::tag).distinct().toList();
        used.forEach(name -> tags.putIfAbsent(name, new Tag(name, null)));
        return tags.values().stream().filter(tag -> used.contains(tag.name())).toList();
    }

    private static List<Declaration> inDocumentOrder(TypeReader types, Index index) {
        List<Declaration> declarations = new ArrayList<>(types.declarations());
        String root = index.root().document();
        Map<Location, Place> places = new HashMap<>();
        declarations.forEach(declaration -> places.put(declaration.at(), index.place(declaration.at())));
        declarations.sort(Comparator.comparing((Declaration declaration) ->
                        !declaration.at().document().equals(root))
                .thenComparing(declaration -> places.get(declaration.at()))
                .thenComparing(Declaration::at));
        return declarations;
    }
}
