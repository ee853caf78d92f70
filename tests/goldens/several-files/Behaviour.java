package golden.severalfiles;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.runtime.error.InvalidRequestException;
import dev.plumbline.runtime.validation.Violation;
import dev.plumbline.testing.ScriptedTransport;
import golden.severalfiles.model.Article;
import golden.severalfiles.validator.Article2Validator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The parts work together wherever they stand, and a violation names the file. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        ScriptedTransport script = new ScriptedTransport()
                .reply(200, "{\"id\":\"a1\",\"price\":{\"cents\":5},\"like\":[{\"id\":\"a2\",\"price\":{}}]}");
        try (ShopClient client = ShopClient.builder().transport(script).build()) {
            Article article = client.articles().getArticle("a1");
            assertThat(article.price().cents()).isEqualTo(5);
            assertThat(article.like()).extracting(Article::id).containsExactly("a2");
            assertThatThrownBy(() -> client.articles().getArticle("a")).isInstanceOf(InvalidRequestException.class);
        }
        assertThat(Article2Validator.INSTANCE.validate(json("{'id':'a1','price':{'cents':-1}}")))
                .extracting(Violation::absoluteKeywordLocation)
                .containsExactly("schemas/article.json#/$defs/Price/properties/cents/minimum");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
