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
    /** Returns the response's value. */
    BLOCKING {
        @Override
        ClassName name(ApiPlan api) {
            return api.name();
        }

        @Override
        TypeName result(OperationView operation) {
            return operation.hasContent() ? operation.plainResult() : TypeName.VOID;
        }

        @Override
        CodeBlock invocation(OperationView operation, CodeBlock descriptor, CodeBlock arguments) {
            CodeBlock response = CodeBlock.of("caller.call($L, $L, $N)", descriptor, arguments, OperationView.OPTIONS);
            return operation.hasContent() ? CodeBlock.of("return $L.value()", response) : response;
        }

        @Override
        String returns(OperationView operation) {
            return operation.resultText();
        }
    },
    /** Returns a future of the value. */
    ASYNC {
        @Override
        ClassName name(ApiPlan api) {
            return api.async();
        }

        @Override
        TypeName result(OperationView operation) {
            return ParameterizedTypeName.get(ClassName.get(CompletableFuture.class), operation.result());
        }

        @Override
        CodeBlock invocation(OperationView operation, CodeBlock descriptor, CodeBlock arguments) {
            return CodeBlock.of(
                    "return caller.callAsyncValue($L, $L, $N)", descriptor, arguments, OperationView.OPTIONS);
        }

        @Override
        String returns(OperationView operation) {
            return "a future of " + (operation.hasContent() ? "the answer's value" : "null")
                    + "; cancelling it ends the call";
        }
    },
    /** Returns the response with its status, headers and bytes. */
    RAW {
        @Override
        ClassName name(ApiPlan api) {
            return api.raw();
        }

        @Override
        TypeName result(OperationView operation) {
            return ParameterizedTypeName.get(RuntimeTypes.API_RESPONSE, operation.result());
        }

        @Override
        CodeBlock invocation(OperationView operation, CodeBlock descriptor, CodeBlock arguments) {
            return CodeBlock.of("return caller.call($L, $L, $N)", descriptor, arguments, OperationView.OPTIONS);
        }

        @Override
        String returns(OperationView operation) {
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
    abstract TypeName result(OperationView operation);

    /** The body of the operation's method. */
    abstract CodeBlock invocation(OperationView operation, CodeBlock descriptor, CodeBlock arguments);

    /** Javadoc of what the method returns. */
    abstract String returns(OperationView operation);
}
