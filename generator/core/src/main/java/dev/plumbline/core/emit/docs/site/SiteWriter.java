package dev.plumbline.core.emit.docs.site;

import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Site;
import dev.plumbline.core.emit.docs.verdict.VerdictScript;
import dev.plumbline.core.text.TextFiles;
import dev.plumbline.core.text.Utf8Text;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Writes pages as a web site. */
public final class SiteWriter {

    private static final List<String> ASSETS = List.of("site.css", "site.js", "settings.js", "builder.js");

    private SiteWriter() {}

    /**
     * Each file's path, relative to the site's folder, and its text, which is made when it is asked for; a turn is a page.
     *
     * @param forms by a page's path, the script with the form of its request
     */
    public static TextFiles write(Site site, Map<String, Supplier<String>> forms) {
        SearchIndex index = new SearchIndex(site);
        ContentsList contents = new ContentsList(site);
        List<Map<String, Supplier<String>>> turns = new ArrayList<>();
        for (String path : site.paths()) {
            Map<String, Supplier<String>> turn = new TreeMap<>();
            Supplier<String> form = forms.get(path);
            Utf8Text page = () -> page(site, path, contents, form != null, index);
            turn.put(path + ".html", page);
            if (form != null) {
                turn.put(path + ".js", form);
            }
            turns.add(turn);
        }
        Map<String, Supplier<String>> assets = new TreeMap<>();
        if (!forms.isEmpty()) {
            assets.put("assets/verdict.js", VerdictScript::text);
            assets.put("assets/messages.js", VerdictScript::messages);
        }
        ASSETS.forEach(name -> assets.put("assets/" + name, () -> asset(name)));
        return TextFiles.inTurns(turns).with(TextFiles.made(assets)).endingWith(index::files);
    }

    private static byte[] page(Site site, String path, ContentsList contents, boolean form, SearchIndex index) {
        Page page = site.page(path);
        index.add(page);
        return PageShell.of(site, page, contents, form);
    }

    private static String asset(String name) {
        try (InputStream in = SiteWriter.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + name + " beside the class");
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("\r\n", "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
