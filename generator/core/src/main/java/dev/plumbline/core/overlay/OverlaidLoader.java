package dev.plumbline.core.overlay;

import dev.plumbline.core.load.Document;
import dev.plumbline.core.load.Documents;
import dev.plumbline.core.load.Loader;
import dev.plumbline.core.problem.Problem;
import dev.plumbline.core.problem.Problems;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Reads a document, puts overlays on it, and reads what the result refers to. The document named may be an overlay
 * itself: then it is put on what it {@code extends}.
 */
public final class OverlaidLoader {

    private final Loader loader;
    private final Problems problems;

    /**
     * @param loader reads all documents
     * @param problems where problems are put
     */
    public OverlaidLoader(Loader loader, Problems problems) {
        this.loader = loader;
        this.problems = problems;
    }

    /**
     * Reads everything.
     *
     * @param root where the document is, absolute
     * @param name how problems name it
     * @param text what the document says, or null to read it from where it is
     * @param overlays where its overlays are, in the order in which they are put on it
     * @param known other documents, which references may lead to although they are not read from anywhere
     * @return what could be read; the root is an empty object where it could not be
     */
    public Documents load(
            URI root, String name, @Nullable String text, List<URI> overlays, Collection<Document> known) {
        Optional<Document> named = loader.read(root, name, text);
        if (named.isEmpty()) {
            return loader.nothing(root, name);
        }
        List<Document> toApply = new ArrayList<>();
        Optional<Document> base = named;
        // A chain of overlays ends, since each may be met once.
        while (base.isPresent() && isOverlay(base.get()) && toApply.stream().noneMatch(base.get()::equals)) {
            toApply.add(0, base.get());
            base = extended(base.get(), toApply);
        }
        overlays.forEach(overlay -> loader.readBeside(named.get(), overlay).ifPresent(toApply::add));
        Document document = base.orElse(named.get());
        if (base.isEmpty() || problems.hasErrors()) {
            return loader.alone(document);
        }
        return loader.follow(toApply.isEmpty() ? document : overlaid(document, toApply), known);
    }

    private static boolean isOverlay(Document document) {
        return document.root().has("overlay") && !document.root().has("openapi");
    }

    private Optional<Document> extended(Document overlay, List<Document> met) {
        if (!overlay.root().path("extends").isString()) {
            problems.add(Problem.error(
                    "OverlayAlone",
                    overlay.place("/extends"),
                    "/extends",
                    "this is an overlay that does not say what it is put on",
                    "add 'extends' with the document, or name the document, and this as its overlay"));
            return Optional.empty();
        }
        Optional<Document> read = loader.readReferred(overlay, "/extends");
        if (read.isPresent()
                && met.stream().anyMatch(other -> other.uri().equals(read.get().uri()))) {
            problems.add(Problem.error(
                    "OverlayAlone",
                    overlay.place("/extends"),
                    "/extends",
                    "the overlays extend one another in a ring",
                    "let the last of them extend an OpenAPI document"));
            return Optional.empty();
        }
        return read;
    }

    private Document overlaid(Document document, List<Document> overlays) {
        OverlayEditor editor = new OverlayEditor(document, problems);
        for (Document overlay : overlays) {
            new ActionReader(overlay, problems).read().forEach(editor::apply);
        }
        return editor.document();
    }
}
