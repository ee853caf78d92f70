package dev.plumbline.core.emit.docs.site;

import dev.plumbline.core.emit.docs.page.Page;
import dev.plumbline.core.emit.docs.page.Site;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** Writes pages as a web site. */
public final class SiteWriter {

    private static final List<String> ASSETS = List.of("site.css", "site.js", "settings.js");

    private SiteWriter() {}

    /** Each file's path, relative to the site's folder, and its text. */
    public static SortedMap<String, String> write(Site site) {
        SortedMap<String, String> files = new TreeMap<>();
        for (Page page : site.pages()) {
            files.put(page.path() + ".html", PageShell.of(site, page));
        }
        ASSETS.forEach(name -> files.put("assets/" + name, asset(name)));
        return files;
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
