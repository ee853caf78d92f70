package dev.plumbline.cli;

import dev.plumbline.core.problem.Problem;
import java.util.List;

/** Workflow commands of GitHub Actions, a line each. */
final class GithubProblems implements ProblemPrinter {

    @Override
    public String print(List<Problem> problems) {
        StringBuilder text = new StringBuilder();
        for (Problem problem : problems) {
            text.append("::")
                    .append(problem.isError() ? "error" : problem.isAdvice() ? "notice" : "warning")
                    .append(" file=")
                    .append(property(problem.place().file()))
                    .append(",line=")
                    .append(problem.place().line())
                    .append(",col=")
                    .append(problem.place().column())
                    .append(",title=")
                    .append(property(problem.id()))
                    .append("::")
                    .append(data(problem.what() + "; " + problem.fix() + " (#" + problem.pointer() + ")"))
                    .append(System.lineSeparator());
        }
        return text.toString();
    }

    /** What would end the command, or be taken for a code, is a code. */
    private static String data(String text) {
        return text.replace("%", "%25").replace("\r", "%0D").replace("\n", "%0A");
    }

    private static String property(String text) {
        return data(text).replace(":", "%3A").replace(",", "%2C");
    }
}
