package dev.plumbline.core.emit.docs.markdown;

import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.emit.docs.page.Translator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A diagram in the language of Mermaid, which GitHub and others draw. What a document says is escaped, so that it is a label
 * and nothing else.
 */
final class MermaidDiagram {

    /** Anything else could end a label, or format it. */
    private static final Pattern UNSAFE = Pattern.compile("[^\\p{L}\\p{M}\\p{Nd} .,:?!_/()'=+×→✓✕…，。：；、（）-]");

    private final Translator translator;
    private final StringBuilder text = new StringBuilder("flowchart TD\n");

    private MermaidDiagram(Translator translator) {
        this.translator = translator;
    }

    static String of(Block.Diagram diagram, Translator translator) {
        MermaidDiagram mermaid = new MermaidDiagram(translator);
        mermaid.add(diagram);
        return mermaid.text.toString();
    }

    private void add(Block.Diagram diagram) {
        statement("accTitle: " + escaped(diagram.title()));
        statement("accDescr: " + escaped(diagram.description()));
        List<Block.Diagram.Step> steps = diagram.steps();
        for (int i = 0; i < steps.size(); i++) {
            statement("step" + i + "[" + label("", steps.get(i).text()) + "]");
            if (i > 0) {
                arrow("step" + (i - 1), steps.get(i - 1).onward(), "step" + i);
            }
        }
        String last = "step" + (steps.size() - 1);
        if (!diagram.again().isEmpty()) {
            arrow(last, diagram.again(), last);
        }
        for (int i = 0; i < diagram.ends().size(); i++) {
            Block.Diagram.End end = diagram.ends().get(i);
            statement("end" + i + "([" + label(end.mark().sign(), end.text()) + "])");
            arrow(last, end.when(), "end" + i);
        }
    }

    private void arrow(String from, Line words, String to) {
        statement(from + " -->" + (words.isEmpty() ? " " : "|" + label("", words) + "| ") + to);
    }

    private void statement(String statement) {
        text.append("    ").append(statement).append('\n');
    }

    private String label(String sign, Line line) {
        return '"' + sign + escaped(line) + '"';
    }

    private String escaped(Line line) {
        String said = line.text(translator).strip();
        String safe =
                UNSAFE.matcher(said).replaceAll(match -> "#" + match.group().codePointAt(0) + ";");
        // a number with a full stop would begin a list
        return safe.replaceFirst("^(\\d+)\\.", "$1#46;");
    }
}
