package dev.plumbline.core.emit.docs.site;

import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Site;
import dev.plumbline.core.emit.docs.verdict.VerdictScript;
import dev.plumbline.core.text.TextFiles;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;

/** Writes pages as a web site. */
public final class SiteWriter {

    private static final List<String> ASSETS = List.of("site.css", "site.js", "settings.js", "builder.js");

    private SiteWriter() {}

    /**
     * Each file's path, relative to the site's folder, and its text, which is made when it is asked for.
     *
     * @param forms by a page's path, the script with the form of its request
     */
    public static TextFiles write(Site site, TextFiles forms) {
        Map<String, Supplier<String>> files = new TreeMap<>();
        for (Page page : site.pages()) {
            files.put(page.path() + ".html", () -> PageShell.of(site, page, forms.containsKey(page.path())));
        }
        forms.keySet().forEach(path -> files.put(path + ".js", () -> forms.text(path)));
        if (!forms.isEmpty()) {
            files.put("assets/verdict.js", VerdictScript::text);
            files.put("assets/messages.js", VerdictScript::messages);
        }
        ASSETS.forEach(name -> files.put("assets/" + name, () -> asset(name)));
        return TextFiles.made(files).with(SearchIndex.of(site));
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
