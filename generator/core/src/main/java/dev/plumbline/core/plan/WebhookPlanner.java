package dev.plumbline.core.plan;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Webhook;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Names the reader of what the provider sends. */
final class WebhookPlanner {

    private static final String EVENT = "Event";

    private WebhookPlanner() {}

    static Optional<Plan.WebhooksPlan> plan(
            Api api, String basePackage, NameAllocator types, Collection<Plan.TypePlan> models) {
        if (api.webhooks().isEmpty()) {
            return Optional.empty();
        }
        String name = types.add(JavaNames.type(List.of(api.info().title(), "Webhooks")));
        List<String> names = api.webhooks().stream().map(Webhook::name).toList();
        Set<String> own = Reserved.union(Reserved.MEMBERS, Set.of("of", "read", "withValidation"));
        List<String> methods = NameAllocator.members(own).addAll(names, JavaNames::member);
        Set<String> around =
                models.stream().map(type -> type.name().simpleName()).collect(Collectors.toSet());
        NameAllocator inside =
                NameAllocator.types(Reserved.union(Reserved.union(Reserved.TYPES, around), Set.of(name)), EVENT);
        String event = inside.add(EVENT);
        List<String> variants = inside.addAll(names, JavaNames::type);
        List<Plan.WebhookPlan> webhooks = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            webhooks.add(new Plan.WebhookPlan(api.webhooks().get(i), methods.get(i), variants.get(i)));
        }
        return Optional.of(new Plan.WebhooksPlan(ClassName.get(basePackage, name), event, webhooks));
    }
}
