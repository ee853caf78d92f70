package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.PRIVATE;
import static javax.lang.model.element.Modifier.PUBLIC;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.MethodSpec;
import com.palantir.javapoet.TypeSpec;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.JavadocText;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.model.Docs;
import dev.plumbline.core.model.Server;
import java.util.List;

/** Prints the enum of the document's servers, where it has several. */
final class ServerEnum {

    private ServerEnum() {}

    /** The enum's name. */
    static ClassName name(ClassName client) {
        return client.nestedClass("Server");
    }

    static TypeSpec emit(EmitContext context, ClassName client) {
        TypeSpec.Builder type = TypeSpec.enumBuilder(name(client))
                .addModifiers(PUBLIC, STATIC)
                .addJavadoc("Where the API is served; the first where nothing is said.");
        List<Server> servers = context.servers();
        for (int i = 0; i < servers.size(); i++) {
            type.addEnumConstant(
                    context.plan().settings().servers().get(i),
                    TypeSpec.anonymousClassBuilder(
                                    "$L", Literals.quoted(servers.get(i).url()))
                            .addJavadoc(described(servers.get(i)))
                            .build());
        }
        return type.addField(String.class, "url", PRIVATE, FINAL)
                .addMethod(MethodSpec.constructorBuilder()
                        .addParameter(String.class, "url")
                        .addStatement("this.url = url")
                        .build())
                .build();
    }

    private static CodeBlock described(Server server) {
        return Javadoc.of(new Docs(null, server.description(), false), "{@code " + JavadocText.code(server.url()) + "}")
                .code();
    }
}
