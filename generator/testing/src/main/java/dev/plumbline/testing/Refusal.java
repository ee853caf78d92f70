package dev.plumbline.testing;

import dev.plumbline.runtime.call.Operation;
import dev.plumbline.runtime.http.HttpReply;
import dev.plumbline.runtime.validation.Violation;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** How a provider responds to a request that the document does not allow. A test gives the shape that its document has. */
@FunctionalInterface
public interface Refusal {

    /**
     * Why a request is refused.
     *
     * @param operation the operation that was asked for
     * @param status 400 for a parameter or a body that breaks a rule, or a body that is no JSON, 401 where the key is missing
     * @param message what is wrong, in a sentence
     * @param violations the rules that the parameter or the body breaks; empty where that is not the reason
     */
    record Reason(Operation<?> operation, int status, String message, List<Violation> violations) {

        /** A copy of the list is kept. */
        public Reason {
            violations = List.copyOf(violations);
        }
    }

    /** The response. */
    HttpReply respond(Reason reason);

    /** The status as it is, with a body of RFC 9457: {@code application/problem+json}. */
    static Refusal problemDetails() {
        return reason -> {
            ObjectNode problem = JsonMapper.shared().createObjectNode();
            problem.put("title", reason.status() == 401 ? "Unauthorized" : "Bad Request");
            problem.put("status", reason.status());
            problem.put("detail", reason.message());
            ArrayNode errors = problem.putArray("errors");
            reason.violations()
                    .forEach(violation -> errors.addObject()
                            .put("pointer", "#" + violation.instancePointer())
                            .put("detail", violation.message()));
            return Replies.text(reason.status(), "application/problem+json", problem.toString());
        };
    }
}
