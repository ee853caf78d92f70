package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.emit.docs.sample.JavaProgram;
import dev.plumbline.core.emit.docs.wire.SampleValue;
import dev.plumbline.core.model.Parameter;
import dev.plumbline.core.plan.FixedParameter;
import dev.plumbline.core.plan.Plan.CallPlan;
import dev.plumbline.core.plan.Plan.ParameterPlan;
import dev.plumbline.core.plan.Plan.ParamsPlan;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** One way to call an operation, as a program. */
final class OperationJava {

    private final PageContext material;
    private final JavaCalls call;
    private final JavaProgram program;

    private OperationJava(PageContext material, JavaCalls call) {
        this.material = material;
        this.call = call;
        this.program = new JavaProgram(material.schemas(), material.plan());
    }

    static String of(PageContext material, JavaCalls call, CallPlan way) {
        return new OperationJava(material, call).text(way);
    }

    private String text(CallPlan way) {
        way.body().ifPresent(body -> body.payload().accept(new JavaBody(material.schemas(), program, way, body)));
        List<ParameterPlan> given = given();
        call.names().params().filter(params -> !given.isEmpty()).ifPresent(params -> declare(params, given));
        List<String> path = call.names().positional().stream().map(this::value).toList();
        String text = call.call(way, path, !given.isEmpty());
        JavaResult result = new JavaResult(program, text, call.names().result());
        way.stream()
                .ifPresentOrElse(
                        result::stream, () -> call.names().operation().result().accept(result));
        return program.text();
    }

    /**
     * What a caller has to say: what is required, but for what the record says by itself, as it has one legal value. Where
     * there is nothing of the kind, the first parameter shows how it is done.
     */
    private List<ParameterPlan> given() {
        List<ParameterPlan> asked =
                call.names().together().stream().filter(this::isAsked).toList();
        List<ParameterPlan> required =
                asked.stream().filter(named -> named.parameter().required()).toList();
        return required.isEmpty() ? asked.stream().limit(1).toList() : required;
    }

    private boolean isAsked(ParameterPlan named) {
        return FixedParameter.preset(material.plan(), material.schemas(), named.parameter())
                .isEmpty();
    }

    private void declare(ParamsPlan params, List<ParameterPlan> given) {
        String type = program.name(params.name());
        StringBuilder chain = new StringBuilder(type + " " + params.argument() + " = " + type + ".builder()");
        for (ParameterPlan each : given) {
            chain.append("\n        .")
                    .append(each.name())
                    .append('(')
                    .append(value(each))
                    .append(')');
        }
        program.statement(chain.append("\n        .build();").toString());
    }

    private String value(ParameterPlan plan) {
        Parameter parameter = plan.parameter();
        JsonNode sample = SampleValue.of(material.schemas(), material.schemas().at(parameter.schema()));
        return program.expression(parameter.type(), sample);
    }
}
