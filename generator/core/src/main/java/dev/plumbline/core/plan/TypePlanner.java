package dev.plumbline.core.plan;

import com.palantir.javapoet.ClassName;
import dev.plumbline.core.model.Api;
import dev.plumbline.core.model.Declaration;
import dev.plumbline.core.resolve.Location;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Names the model classes and what is in them. */
final class TypePlanner {

    private final Map<Location, Declaration> declarations = new HashMap<>();
    private final Map<Location, String> names = new HashMap<>();

    private TypePlanner() {}

    static SortedMap<Location, Plan.TypePlan> plan(Api api, String modelPackage) {
        TypePlanner planner = new TypePlanner();
        api.declarations().forEach(declaration -> planner.declarations.put(declaration.at(), declaration));
        NameAllocator names = NameAllocator.types(Reserved.TYPES, "Model");
        Map<Location, Location> shared = SharedEnums.of(api.declarations());
        List<Declaration> named = api.declarations().stream()
                .filter(declaration -> !shared.containsKey(declaration.at()))
                .toList();
        planner.choose(named, true, names);
        planner.choose(named, false, names);
        shared.forEach((at, first) -> planner.names.put(at, planner.names.get(first)));

        SortedMap<Location, Plan.TypePlan> plans = new TreeMap<>();
        for (Declaration declaration : api.declarations()) {
            ClassName name = ClassName.get(modelPackage, planner.names.get(declaration.at()));
            boolean other = shared.containsKey(declaration.at());
            plans.put(declaration.at(), new Plan.TypePlan(declaration, name, planner.members(declaration), other));
        }
        return plans;
    }

    /** Components choose before inline schemas, whose names are made up anyway. */
    private void choose(List<Declaration> all, boolean components, NameAllocator from) {
        List<Declaration> choosing = all.stream()
                .filter(declaration -> declaration.path().size() == 1 == components)
                .toList();
        List<String> texts = choosing.stream()
                .map(declaration -> components ? declaration.path().get(0) : JavaNames.type(declaration.path()))
                .toList();
        List<String> chosen = from.addAll(texts, JavaNames::type);
        for (int i = 0; i < chosen.size(); i++) {
            names.put(choosing.get(i).at(), chosen.get(i));
        }
    }

    private List<String> members(Declaration declaration) {
        return declaration.accept(new Declaration.Visitor<>() {
            @Override
            public List<String> object(Declaration.ObjectType object) {
                return NameAllocator.members(Reserved.MEMBERS)
                        .addAll(
                                object.properties().stream()
                                        .map(Declaration.Property::name)
                                        .toList(),
                                JavaNames::member);
            }

            @Override
            public List<String> openEnum(Declaration.OpenEnum openEnum) {
                return NameAllocator.members(Reserved.WORDS)
                        .addAll(
                                openEnum.values().stream()
                                        .map(value -> called(openEnum, value))
                                        .toList(),
                                JavaNames::constant);
            }

            @Override
            public List<String> union(Declaration.UnionType union) {
                return variants(union);
            }
        });
    }

    /** A sign is no part of a name; without it two integers would be called alike. */
    private static String called(Declaration.OpenEnum openEnum, Declaration.Value value) {
        boolean negative =
                value.name() == null && !openEnum.isText() && value.value().startsWith("-");
        return negative ? "minus " + value.value().substring(1) : value.called();
    }

    /** Variants are nested in the union: none may be called as the union is, or as a type that it holds. */
    private List<String> variants(Declaration.UnionType union) {
        Set<String> around = names.values().stream().collect(Collectors.toSet());
        NameAllocator variants = NameAllocator.types(Reserved.union(Reserved.TYPES, around), "Variant");
        Set<Location> implementing = new HashSet<>();
        List<String> members = new ArrayList<>();
        for (Declaration.Branch branch : union.branches()) {
            boolean direct = branch.type()
                    .named()
                    .flatMap(at -> Optional.ofNullable(declarations.get(at)))
                    .filter(declaration -> declaration.accept(new CanImplement()))
                    .filter(declaration -> implementing.add(declaration.at()))
                    .isPresent();
            members.add(direct ? "" : variants.add(JavaNames.type(branch.name())));
        }
        return members;
    }

    /** Whether a declaration's class can be a variant of a union itself; others are wrapped. */
    private static final class CanImplement implements Declaration.Visitor<Boolean> {

        @Override
        public Boolean object(Declaration.ObjectType object) {
            return true;
        }

        @Override
        public Boolean openEnum(Declaration.OpenEnum openEnum) {
            return false;
        }

        @Override
        public Boolean union(Declaration.UnionType union) {
            return union.isFamily();
        }
    }
}
