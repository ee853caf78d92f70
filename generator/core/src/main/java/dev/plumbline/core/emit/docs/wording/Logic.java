package dev.plumbline.core.emit.docs.wording;

import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.schema.Keyword;
import dev.plumbline.core.schema.Schema;
import dev.plumbline.core.schema.keyword.applicator.AnyOf;
import dev.plumbline.core.schema.keyword.applicator.IfThenElse;
import dev.plumbline.core.schema.keyword.applicator.Properties;
import dev.plumbline.core.schema.keyword.validation.Const;
import dev.plumbline.core.schema.keyword.validation.Enumeration;
import dev.plumbline.core.schema.keyword.validation.Pattern;
import dev.plumbline.core.schema.keyword.validation.Required;
import dev.plumbline.core.schema.keyword.validation.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words of the keywords that combine schemas or speak of presence. */
final class Logic {

    static final String EXACTLY_ONE = "exactly one";

    private final Wording wording;

    Logic(Wording wording) {
        this.wording = wording;
    }

    /** After "if", the type goes without saying where more is said of the value. */
    static List<Keyword> worthSaying(Schema schema, Mood mood) {
        boolean more = schema.keywords().stream()
                .anyMatch(keyword ->
                        !(keyword instanceof Type) && !keyword.checks().isEmpty());
        return mood == Mood.FACT && more
                ? schema.keywords().stream()
                        .filter(keyword -> !(keyword instanceof Type))
                        .toList()
                : schema.keywords();
    }

    List<Line> choice(List<Schema> schemas, String many, Clause clause) {
        for (Schema loosest : schemas) {
            if (schemas.stream().allMatch(other -> other.keywords().containsAll(loosest.keywords()))) {
                return wording.clauses(loosest, clause);
            }
        }
        if (schemas.size() > 1 && schemas.stream().allMatch(Logic::isRequired)) {
            return List.of(oneOfNames(schemas, many, clause));
        }
        List<Line> options = schemas.stream()
                .map(schema -> Sentences.and(wording.clauses(schema, clause.as(Mood.FACT))))
                .filter(option -> !option.isEmpty())
                .toList();
        if (options.size() < 2) {
            return options;
        }
        if (clause.mood() == Mood.FACT) {
            return List.of(Line.words("(").then(Line.join(options, ", or ")).then(")"));
        }
        return List.of(Line.words(many + " of these " + clause.mood().says("be", false) + " so" + ": ")
                .then(Line.join(options, ", or ")));
    }

    private static boolean isRequired(Schema schema) {
        return schema.keywords().size() == 1
                && schema.keyword(Required.class)
                        .filter(required -> required.names().size() == 1)
                        .isPresent();
    }

    /** {@code a} or {@code b} must be present, and where only one of them may be, not both. */
    private static Line oneOfNames(List<Schema> schemas, String many, Clause clause) {
        List<Line> names = schemas.stream()
                .flatMap(schema -> schema.keyword(Required.class).stream())
                .map(required -> Line.EMPTY.thenCode(
                        FieldPath.child(clause.path(), required.names().get(0))))
                .toList();
        String only = !many.equals(EXACTLY_ONE) ? "" : names.size() == 2 ? ", not both" : ", and only one of them";
        return Sentences.or(names).then(" " + clause.mood().says("be", false) + " present" + only);
    }

    List<Line> not(Schema schema, Clause clause) {
        if (schema.keywords().isEmpty()) {
            return List.of(clause.present(false));
        }
        if (schema.keywords().size() == 1) {
            Keyword only = schema.keywords().get(0);
            if (only instanceof AnyOf any
                    && any.schemas().stream()
                            .anyMatch(member -> member.keywords().size() > 1)) {
                return none(any.schemas(), clause);
            } else if (only instanceof AnyOf any) {
                return any.schemas().stream()
                        .flatMap(member -> not(member, clause).stream())
                        .toList();
            } else if (only instanceof Required required && required.names().size() == 1) {
                return List.of(clause.property(required.names().get(0)).present(false));
            } else if (only instanceof Enumeration || only instanceof Const || only instanceof Pattern) {
                return List.of(clause.says(Fragment.opposite(only, clause.mood())));
            } else if (only instanceof Properties properties
                    && properties.schemas().size() == 1) {
                Map.Entry<String, Schema> property =
                        properties.schemas().entrySet().iterator().next();
                return not(property.getValue(), clause.property(property.getKey()));
            }
        }
        List<Line> facts = wording.clauses(schema, clause.as(Mood.FACT));
        if (facts.isEmpty()) {
            return List.of();
        }
        String opening = facts.size() == 1
                ? "it " + clause.mood().says("be", true) + " so" + " that "
                : "not all of this " + clause.mood().says("be", false) + " so" + ": ";
        return List.of(Line.words(opening).then(Sentences.and(facts)));
    }

    private List<Line> none(List<Schema> schemas, Clause clause) {
        List<Line> facts = schemas.stream()
                .map(schema -> Sentences.and(wording.clauses(schema, clause.as(Mood.FACT))))
                .filter(fact -> !fact.isEmpty())
                .toList();
        return facts.size() < schemas.size()
                ? List.of()
                : List.of(Line.words("none of these " + clause.mood().says("be", false) + " so" + ": ")
                        .then(Line.join(facts, ", or ")));
    }

    List<Line> conditional(IfThenElse conditional, Clause clause) {
        Line condition = Sentences.and(wording.clauses(conditional.condition(), clause.as(Mood.FACT)));
        Line then = ofBranch(conditional.then(), clause);
        Line otherwise = ofBranch(conditional.otherwise(), clause);
        List<Line> clauses = new ArrayList<>();
        if (!then.isEmpty()) {
            clauses.add(Line.words("if ").then(condition).then(", ").then(then));
        }
        if (!otherwise.isEmpty()) {
            clauses.add(Line.words("unless ").then(condition).then(", ").then(otherwise));
        }
        return clauses;
    }

    private Line ofBranch(@Nullable Schema branch, Clause clause) {
        return branch == null ? Line.EMPTY : Sentences.and(wording.clauses(branch, clause));
    }

    /** After "if", a property of which more is said need not be called present. */
    List<Line> required(Required required, Schema schema, Clause clause) {
        Set<String> saidAnyway = new HashSet<>();
        if (clause.mood() == Mood.FACT) {
            schema.keyword(Properties.class).stream()
                    .flatMap(properties -> properties.schemas().entrySet().stream())
                    .filter(property -> !property.getValue().keywords().isEmpty())
                    .forEach(property -> saidAnyway.add(property.getKey()));
        }
        return required.names().stream()
                .filter(name -> !saidAnyway.contains(name))
                .map(name -> clause.property(name).present(true))
                .toList();
    }
}
