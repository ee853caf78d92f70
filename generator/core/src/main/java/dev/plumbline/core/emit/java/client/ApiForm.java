package dev.plumbline.core.emit.java.client;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.plan.Plan.ApiPlan;
import java.util.concurrent.CompletableFuture;

/** The three forms in which a group of operations is offered. */
enum ApiForm {
    /** Returns the answer's value. */
    BLOCKING {
        @Override
        ClassName name(ApiPlan api) {
            return api.name();
        }

        @Override
        TypeName result(Call call) {
            return call.hasContent() ? call.plainResult() : TypeName.VOID;
        }

        @Override
        CodeBlock run(Call call, CodeBlock operation, CodeBlock arguments) {
            CodeBlock answer = CodeBlock.of("caller.call($L, $L, $N)", operation, arguments, Call.OPTIONS);
            return call.hasContent() ? CodeBlock.of("return $L.value()", answer) : answer;
        }

        @Override
        String returns(Call call) {
            return call.resultText();
        }
    },
    /** Returns a future of the value. */
    ASYNC {
        @Override
        ClassName name(ApiPlan api) {
            return api.async();
        }

        @Override
        TypeName result(Call call) {
            return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), call.result());
        }

        @Override
        CodeBlock run(Call call, CodeBlock operation, CodeBlock arguments) {
            return CodeBlock.of("return caller.callAsyncValue($L, $L, $N)", operation, arguments, Call.OPTIONS);
        }

        @Override
        String returns(Call call) {
            return "a future of " + (call.hasContent() ? "the answer's value" : "null")
                    + "; cancelling it ends the call";
        }
    },
    /** Returns the answer with its status, headers and bytes. */
    RAW {
        @Override
        ClassName name(ApiPlan api) {
            return api.raw();
        }

        @Override
        TypeName result(Call call) {
            return ParameterizedTypeName.get(RuntimeTypes.API_RESPONSE, call.result());
        }

        @Override
        CodeBlock run(Call call, CodeBlock operation, CodeBlock arguments) {
            return CodeBlock.of("return caller.call($L, $L, $N)", operation, arguments, Call.OPTIONS);
        }

        @Override
        String returns(Call call) {
            return "the answer with its status, headers and bytes; its value is read when it is asked for";
        }
    };

    /** The interface's name. */
    abstract ClassName name(ApiPlan api);

    /** The class behind the interface. */
    ClassName implementation(ApiPlan api) {
        ClassName name = name(api);
        return name.peerClass(name.simpleName() + "Impl");
    }

    /** What the operation's method returns. */
    abstract TypeName result(Call call);

    /** The body of the operation's method. */
    abstract CodeBlock run(Call call, CodeBlock operation, CodeBlock arguments);

    /** Javadoc of what the method returns. */
    abstract String returns(Call call);
}
