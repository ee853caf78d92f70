package dev.plumbline.core.emit.docs.markdown;

import dev.plumbline.core.emit.docs.page.Block;
import dev.plumbline.core.emit.docs.page.DocumentTexts;
import dev.plumbline.core.emit.docs.page.Inline;
import dev.plumbline.core.emit.docs.page.Line;
import dev.plumbline.core.text.Catalogue;
import java.util.List;
import java.util.stream.Stream;

/** What a document says of itself in Chinese, in whichever of its languages that is. */
public final class ChineseTexts implements DocumentTexts {

    /** Simplified before all others, since our own sentences are. */
    private static final List<String> PREFERRED = List.of("zh-CN", "zh-Hans", "zh");

    private final Catalogue catalogue;
    private final String language;

    public ChineseTexts(Catalogue catalogue) {
        this.catalogue = catalogue;
        this.language = Stream.concat(
                        PREFERRED.stream().filter(catalogue.languages()::contains),
                        catalogue.languages().stream().filter(tag -> tag.startsWith("zh")))
                .findFirst()
                .orElse("");
    }

    @Override
    public String in(String text) {
        String said = language.isEmpty() ? null : catalogue.in(language, text);
        return said == null ? text : said;
    }

    @Override
    public Line line(Inline.Described described) {
        String said = in(described.markdown());
        return said.equals(described.markdown()) ? described.line() : Prose.readLine(said);
    }

    @Override
    public List<Block> blocks(Block.Described described) {
        String said = in(described.markdown());
        return said.equals(described.markdown()) ? described.blocks() : Prose.read(said);
    }
}
