package dev.plumbline.core.read;

import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Info;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Tag;
import dev.plumbline.core.openapi.OpenApiView;
import dev.plumbline.core.openapi.Route;
import dev.plumbline.core.openapi.SchemaRoots;
import dev.plumbline.core.problem.Problems;
import dev.plumbline.core.resolve.Index;
import dev.plumbline.core.resolve.Location;
import dev.plumbline.core.resolve.ProblemReporter;
import dev.plumbline.core.schema.SchemaSet;
import dev.plumbline.core.types.DeclarationNames;
import dev.plumbline.core.types.TypeReader;
import io.swagger.v3.oas.models.OpenAPI;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns the OpenAPI half of a document and its rules into the model. */
public final class ModelReader {

    private ModelReader() {}

    /**
     * Reads the model.
     *
     * @param view what {@link OpenApiView#of} gives
     * @param schemas the schemas from {@link SchemaRoots#of} on
     * @param problems takes what is wrong, and what no code is made for; where that is an error, the model lacks it
     */
    public static Api read(OpenAPI view, Index index, SchemaSet schemas, Problems problems) {
        ProblemReporter reporter = new ProblemReporter(index, problems);
        DocumentParts.tell(view, index, reporter);
        List<Route> routes = Route.all(view, index);
        DeclarationNames names = new DeclarationNames(schemas);
        routes.forEach(route -> name(route, names));
        TypeReader types = new TypeReader(schemas, names);
        ContentReader contents = new ContentReader(types, new ExampleReader(index, reporter), reporter);
        SecurityReader security = new SecurityReader(view, reporter);
        ServerReader servers = new ServerReader(reporter);
        OperationReader operations = new OperationReader(
                new ParameterReader(types, reporter),
                new BodyReader(contents, reporter),
                new LinkReader(routes, index, reporter),
                new WaiterReader(index, reporter),
                new HeaderReader(index, reporter),
                security,
                servers,
                reporter);
        OperationIds.check(routes, reporter);
        List<Operation> read = routes.stream().map(operations::read).toList();
        Components.declare(schemas, index, names, types);
        return new Api(
                info(view),
                servers.read(view, index),
                security.schemes(),
                tags(view, routes),
                inDocumentOrder(types, index),
                read);
    }

    private static void name(Route route, DeclarationNames names) {
        names.put(route.at(), List.of(route.id()));
        route.parameters().forEach(parameter -> {
            Location at = OpenApiView.location(parameter.getExtensions());
            if (at.pointer().startsWith(route.at().pointer() + "/")) {
                names.put(at, List.of(route.id(), parameter.getName()));
            } else if (!at.pointer().startsWith("/components/")) {
                names.put(at, List.of(parameter.getName()));
            }
        });
    }

    private static Info info(OpenAPI view) {
        io.swagger.v3.oas.models.info.Info info =
                Optional.ofNullable(view.getInfo()).orElseGet(io.swagger.v3.oas.models.info.Info::new);
        return new Info(
                Optional.ofNullable(info.getTitle()).orElse(""),
                Optional.ofNullable(info.getVersion()).orElse(""),
                info.getSummary(),
                info.getDescription(),
                view.getExternalDocs() == null ? null : view.getExternalDocs().getUrl());
    }

    /** The tags that operations have: in the order in which the document describes them, then of first use. */
    private static List<Tag> tags(OpenAPI view, List<Route> routes) {
        Map<String, Tag> tags = new LinkedHashMap<>();
        Optional.ofNullable(view.getTags()).stream()
                .flatMap(List::stream)
                .forEach(tag -> tags.put(tag.getName(), new Tag(tag.getName(), tag.getDescription())));
        List<String> used = routes.stream().map(OperationReader::tag).distinct().toList();
        used.forEach(name -> tags.putIfAbsent(name, new Tag(name, null)));
        return tags.values().stream().filter(tag -> used.contains(tag.name())).toList();
    }

    private static List<Declaration> inDocumentOrder(TypeReader types, Index index) {
        List<Declaration> declarations = new ArrayList<>(types.declarations());
        String root = index.root().document();
        declarations.sort(Comparator.comparing((Declaration declaration) ->
                        !declaration.at().document().equals(root))
                .thenComparing(declaration -> index.place(declaration.at()))
                .thenComparing(Declaration::at));
        return declarations;
    }
}
