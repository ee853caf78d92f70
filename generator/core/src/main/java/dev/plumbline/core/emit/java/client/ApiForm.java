package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.Javadoc;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Tag;
import dev.plumbline.core.plan.Plan.ApiPlan;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** The three forms in which a group of operations is offered. */
enum ApiForm {
    /** Returns the response's value. */
    BLOCKING {
        @Override
        ClassName name(ApiPlan api) {
            return api.name();
        }

        @Override
        CodeBlock about(ApiPlan api, Optional<Tag> tag) {
            return Javadoc.empty()
                    .markdown(tag.map(Tag::description).orElse(null))
                    .say("Safe for use by several threads.")
                    .code();
        }

        @Override
        TypeName result(CallView call) {
            return call.hasResult() ? call.plainResult() : TypeName.VOID;
        }

        @Override
        CodeBlock invocation(CallView call, CodeBlock request) {
            CodeBlock response = CodeBlock.of("caller.call($L)", request);
            return call.hasResult() ? CodeBlock.of("return $L.value()", response) : response;
        }
    },
    /** Returns a future of the value. */
    ASYNC {
        @Override
        ClassName name(ApiPlan api) {
            return api.async();
        }

        @Override
        CodeBlock about(ApiPlan api, Optional<Tag> tag) {
            return likeBlocking(
                    api, " without blocking: what would be thrown fails the future, and cancelling it ends the call.");
        }

        @Override
        TypeName result(CallView call) {
            return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), call.result());
        }

        @Override
        CodeBlock invocation(CallView call, CodeBlock request) {
            return CodeBlock.of("return caller.callAsyncValue($L)", request);
        }
    },
    /** Returns the response with its status, headers and bytes. */
    RAW {
        @Override
        ClassName name(ApiPlan api) {
            return api.raw();
        }

        @Override
        CodeBlock about(ApiPlan api, Optional<Tag> tag) {
            return likeBlocking(
                    api,
                    " with the status, headers and bytes of each response; its value is read when it is asked for.");
        }

        @Override
        TypeName result(CallView call) {
            return ParameterizedTypeName.get(RuntimeTypes.API_RESPONSE, call.result());
        }

        @Override
        CodeBlock invocation(CallView call, CodeBlock request) {
            return CodeBlock.of("return caller.call($L)", request);
        }
    };

    /** The class's name. */
    abstract ClassName name(ApiPlan api);

    /** Javadoc of the class. */
    abstract CodeBlock about(ApiPlan api, Optional<Tag> tag);

    private static CodeBlock likeBlocking(ApiPlan api, String difference) {
        return Javadoc.empty()
                .say("{@link " + api.name().simpleName() + "}" + difference)
                .code();
    }

    /** What the operation's method returns. */
    abstract TypeName result(CallView call);

    /** The statement that calls the operation with a descriptor, arguments and options. */
    abstract CodeBlock invocation(CallView call, CodeBlock request);
}
