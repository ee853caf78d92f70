package dev.plumbline.core.load;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The meta-schemas of JSON Schema, which come with this jar: schemas refer to them all the time, and none of these
 * references is worth a look at the network. Where they are from is said beside them, in {@code ORIGIN.md}.
 */
final class MetaSchemaFiles {

    /** The older ones are known by http, and are asked for by https as well. */
    private static final Pattern NAMED = Pattern.compile(
            "https?://json-schema\\.org/(draft-0[467]/schema|draft/20(?:19-09|20-12)/(?:schema|meta/[a-z-]+))");

    /** Each is read once: one that is asked for by two names is one tree, whose identifiers are not given twice. */
    private static final Map<String, Document> READ = new ConcurrentHashMap<>();

    private MetaSchemaFiles() {}

    /** The meta-schema of a URI without a fragment; empty where the URI names none. */
    static Optional<Document> document(URI uri) {
        Matcher named = NAMED.matcher(uri.toString());
        return named.matches() ? file(named.group(1)).map(read -> at(uri, read)) : Optional.empty();
    }

    private static Document at(URI uri, Document read) {
        return new Document(uri, uri.toString(), read.root(), read.places());
    }

    private static Optional<Document> file(String path) {
        Document known = READ.get(path);
        if (known != null) {
            return Optional.of(known);
        }
        try (InputStream in = MetaSchemaFiles.class.getResourceAsStream("meta-schemas/" + path + ".json")) {
            if (in == null) {
                return Optional.empty();
            }
            Document read =
                    Parser.parse(URI.create("https://json-schema.org/" + path), path + ".json", in.readAllBytes());
            READ.putIfAbsent(path, read);
            return Optional.ofNullable(READ.get(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableException e) {
            throw new IllegalStateException("the meta-schema " + path + " is not JSON", e);
        }
    }
}
