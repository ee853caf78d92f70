package dev.plumbline.core.emit.java.client;

import static javax.lang.model.element.Modifier.FINAL;
import static javax.lang.model.element.Modifier.STATIC;

import com.palantir.javapoet.ClassName;
import com.palantir.javapoet.CodeBlock;
import com.palantir.javapoet.FieldSpec;
import com.palantir.javapoet.ParameterizedTypeName;
import com.palantir.javapoet.TypeName;
import dev.plumbline.core.emit.java.source.EmitContext;
import dev.plumbline.core.emit.java.source.Literals;
import dev.plumbline.core.emit.java.source.RuntimeTypes;
import dev.plumbline.core.model.Pages;
import dev.plumbline.core.plan.Plan.ApiPlan;
import dev.plumbline.core.plan.Plan.DescriptorPlan;
import java.util.List;
import java.util.Optional;

/** The pages of an operation as Java sees them. */
record PagesView(EmitContext context, ApiPlan api, OperationView operation, DescriptorPlan names, Pages model) {

    /** The pages of a group. */
    static List<PagesView> of(EmitContext context, ApiPlan api) {
        return OperationView.of(context, api).stream()
                .flatMap(operation -> of(context, api, operation).stream())
                .toList();
    }

    private static Optional<PagesView> of(EmitContext context, ApiPlan api, OperationView operation) {
        return operation
                .plan()
                .pages()
                .map(names -> new PagesView(
                        context,
                        api,
                        operation,
                        names,
                        operation.model().pages().orElseThrow()));
    }

    /** The first way to call the operation: the one whose pages are read. */
    CallView call() {
        return operation.calls().get(0);
    }

    /** The runtime's type of this name, of an item and of a page. */
    TypeName type(ClassName of) {
        return ParameterizedTypeName.get(of, context.types().of(model.item()), operation.result());
    }

    /** The descriptor. */
    CodeBlock constant() {
        return CodeBlock.of("$T.$N", CallsEmitter.name(api), names.constant());
    }

    /** The field that describes the pages to the runtime. */
    FieldSpec descriptor() {
        return FieldSpec.builder(type(RuntimeTypes.PAGING), names.constant(), STATIC, FINAL)
                .initializer(
                        "$>$>$T.of(\n$N, $L, $L)\n.$L$<$<",
                        RuntimeTypes.PAGING,
                        operation.constant(),
                        Literals.quoted(model.items()),
                        context.types().function(model.item()),
                        model.next().accept(new NextCode()))
                .build();
    }

    /** The call that says how the next page is asked for. */
    private static final class NextCode implements Pages.Next.Visitor<CodeBlock> {

        @Override
        public CodeBlock cursor(Pages.Cursor cursor) {
            return CodeBlock.of(
                    "cursor($L, $L, $L)",
                    Literals.quoted(cursor.parameter()),
                    Literals.quoted(cursor.next()),
                    orNull(cursor.more()));
        }

        @Override
        public CodeBlock offset(Pages.Offset offset) {
            return CodeBlock.of("offset($L, $L)", Literals.quoted(offset.parameter()), orNull(offset.total()));
        }

        @Override
        public CodeBlock number(Pages.Number number) {
            return CodeBlock.of(
                    "number($L, $L, $L)", Literals.quoted(number.parameter()), number.first(), orNull(number.pages()));
        }

        @Override
        public CodeBlock link(Pages.Link link) {
            return CodeBlock.of("link($L)", orNull(link.pointer()));
        }

        private static CodeBlock orNull(Optional<String> text) {
            return text.map(Literals::quoted).orElse(CodeBlock.of("null"));
        }
    }
}
