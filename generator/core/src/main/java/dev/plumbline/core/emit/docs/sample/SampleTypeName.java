package dev.plumbline.core.emit.docs.sample;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.model.Type;
import dev.plumbline.core.plan.Plan;
import dev.plumbline.core.plan.ScalarNames;
import java.util.List;
import java.util.Map;

/** What the type of a sample's variable is called. */
record SampleTypeName(Plan plan, Imports imports) implements Type.Visitor<String> {

    @Override
    public String scalar(Type.Scalar scalar) {
        TypeName name = ScalarNames.of(scalar);
        return name instanceof ClassName known && !known.packageName().equals("java.lang")
                ? imports.name(known)
                : name instanceof ClassName lang ? lang.simpleName() : name.toString();
    }

    @Override
    public String any(Type.Any any) {
        return imports.name(JavaSamples.JSON_NODE);
    }

    @Override
    public String list(Type.ListOf list) {
        return imports.name(ClassName.get(List.class)) + "<" + list.item().accept(this) + ">";
    }

    @Override
    public String map(Type.MapOf map) {
        return imports.name(ClassName.get(Map.class)) + "<String, "
                + map.value().accept(this) + ">";
    }

    @Override
    public String declared(Type.Declared declared) {
        return imports.name(plan.typeAt(declared.declaration()).name());
    }
}
