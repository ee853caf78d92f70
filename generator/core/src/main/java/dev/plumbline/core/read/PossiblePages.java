package dev.plumbline.core.read;

import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.openapi.view.ParameterObject;
import dev.plumbline.core.openapi.view.Route;
import dev.plumbline.core.types.TypeReader;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Finds operations that look like pagination, though the document does not say so. */
final class PossiblePages {

    /** Query parameters that say which page, without case and signs. A limit alone may be one of the best ten. */
    private static final Set<String> PARAMETERS = Set.of(
            "after", "cursor", "nextcursor", "offset", "page", "pagenumber", "pagetoken", "skip", "startingafter");

    /** Properties that say that there is a page after this one. */
    private static final Set<String> PROPERTIES =
            Set.of("cursor", "hasmore", "hasnext", "next", "nextcursor", "nextpage", "nextpagetoken", "nexturl");

    private PossiblePages() {}

    /** What makes it look so, in words; empty where it does not. */
    static Optional<String> sign(Route route, List<Content> json, TypeReader types) {
        if (!route.method().equals("GET") || json.size() != 1) {
            return Optional.empty();
        }
        Type body = json.get(0).type().orElseThrow();
        List<Declaration.Property> properties = properties(body, types);
        boolean list = body.isList()
                || properties.stream().anyMatch(property -> property.type().isList());
        Stream<String> signs = Stream.concat(
                properties.stream()
                        .map(Declaration.Property::name)
                        .filter(name -> PROPERTIES.contains(bare(name)))
                        .map(name -> "a list beside the property \"" + name + "\""),
                route.parameters().stream()
                        .filter(parameter -> parameter.in() == ParameterObject.In.QUERY)
                        .map(ParameterObject::name)
                        .filter(name -> PARAMETERS.contains(bare(name)))
                        .map(name -> "a list, and the query parameter \"" + name + "\""));
        return signs.findFirst().filter(sign -> list);
    }

    private static List<Declaration.Property> properties(Type body, TypeReader types) {
        return body.named()
                .flatMap(declaration -> Optional.ofNullable(types.declaration(declaration)))
                .map(declaration -> declaration.accept(Properties.OF))
                .orElse(List.of());
    }

    /** The properties of an object; none of what is something else. */
    private enum Properties implements Declaration.Visitor<List<Declaration.Property>> {
        OF;

        @Override
        public List<Declaration.Property> object(Declaration.ObjectType object) {
            return object.properties();
        }

        @Override
        public List<Declaration.Property> openEnum(Declaration.OpenEnum openEnum) {
            return List.of();
        }

        @Override
        public List<Declaration.Property> union(Declaration.UnionType union) {
            return List.of();
        }
    }

    private static String bare(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
    }
}
