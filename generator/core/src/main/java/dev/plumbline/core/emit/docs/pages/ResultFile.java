package dev.plumbline.core.emit.docs.pages;

import dev.plumbline.core.model.Content;
import dev.plumbline.core.model.Operation;
import dev.plumbline.core.model.Waiter;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What to call the file that a finished task made: the document's examples tell what kind of file it is. */
final class ResultFile {

    private static final Pattern EXTENSION = Pattern.compile("/[^/?#]+(\\.[A-Za-z0-9]{1,5})(?:[?#].*)?$");

    private ResultFile() {}

    static String name(Operation query) {
        List<String> pointers = query.waiter().map(Waiter::downloads).orElse(List.of());
        return query.jsonResult().map(Content::examples).orElse(List.of()).stream()
                .flatMap(example ->
                        pointers.stream().map(pointer -> example.value().at(pointer)))
                .filter(url -> url.isString())
                .map(url -> EXTENSION.matcher(url.stringValue()))
                .filter(Matcher::find)
                .map(MatchResult.class::cast)
                .map(found -> Optional.ofNullable(found.group(1)).orElse(""))
                .findFirst()
                .map(extension -> "result" + extension)
                .orElse("result");
    }
}
