package dev.plumbline.cli;

import dev.plumbline.core.problem.Problem;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Everything that is known of each problem. Its shape is in the help of {@code lint}. */
final class JsonProblems implements ProblemPrinter {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Override
    public String print(List<Problem> problems) {
        ObjectNode object = MAPPER.createObjectNode();
        long errors = problems.stream().filter(Problem::isError).count();
        long advice = problems.stream().filter(Problem::isAdvice).count();
        object.put("errors", errors);
        object.put("warnings", problems.size() - errors - advice);
        object.put("advice", advice);
        ArrayNode list = object.putArray("problems");
        problems.forEach(problem -> list.addObject()
                .put("id", problem.id())
                .put("severity", problem.severity().name().toLowerCase(Locale.ROOT))
                .put("file", problem.place().file())
                .put("line", problem.place().line())
                .put("column", problem.place().column())
                .put("pointer", problem.pointer())
                .put("what", problem.what())
                .put("fix", problem.fix()));
        return object.toPrettyString() + System.lineSeparator();
    }
}
