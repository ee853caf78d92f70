package dev.plumbline.core.plan;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.SecurityScheme;
import dev.plumbline.core.model.Server;
import dev.plumbline.runtime.client.ClientBuilder;
import java.lang.reflect.Method;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Names what is set on a client: servers and credentials. */
final class ClientPlanner {

    private ClientPlanner() {}

    static Plan.ClientPlan plan(Api api, String basePackage, NameAllocator types) {
        List<String> texts = api.servers().stream().map(ClientPlanner::text).toList();
        List<String> servers = NameAllocator.members(Reserved.WORDS).addAll(texts, JavaNames::constant);
        List<String> names = api.security().stream().map(SecurityScheme::name).toList();
        List<String> constants = NameAllocator.members(Set.of()).addAll(names, JavaNames::constant);
        List<String> setters = setters(names);
        List<Plan.SchemePlan> schemes = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            schemes.add(new Plan.SchemePlan(api.security().get(i), constants.get(i), setters.get(i)));
        }
        return new Plan.ClientPlan(servers, ClassName.get(basePackage, types.add("SecuritySchemes")), schemes);
    }

    /** None is called as a method that every client's builder has. */
    private static List<String> setters(List<String> schemes) {
        Set<String> taken =
                Stream.of(ClientBuilder.class.getMethods()).map(Method::getName).collect(Collectors.toSet());
        Set<String> own = Reserved.union(Reserved.MEMBERS, Set.of("server", "serverVariable"));
        return NameAllocator.members(Reserved.union(taken, own), "Auth").addAll(schemes, JavaNames::member);
    }

    /** What to call a server: the document's name for it, a short description, or else its host. */
    private static String text(Server server) {
        if (server.name() != null) {
            return server.name();
        }
        String description = server.description();
        return description != null && NameWords.of(description).size() <= 4 ? description : host(server.url());
    }

    private static String host(String url) {
        try {
            String host = URI.create(url.replaceAll("[{}]", "")).getHost();
            return host == null ? url : host;
        } catch (IllegalArgumentException e) {
            return url;
        }
    }
}
