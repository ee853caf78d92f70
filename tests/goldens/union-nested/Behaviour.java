package golden.unionnested;

import static org.assertj.core.api.Assertions.assertThat;

import golden.unionnested.model.Film;
import golden.unionnested.model.Media;
import golden.unionnested.model.Picture;
import golden.unionnested.model.Playable;
import golden.unionnested.model.Song;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What is read as the outer union is a branch of the inner one. */
public final class Behaviour {

    private Behaviour() {}

    public static void run() {
        JsonNode json = json("{'minutes':90,'trailer':{'seconds':30}}");
        Media film = Media.fromJson(json);
        assertThat(film)
                .isInstanceOfSatisfying(
                        Media.PlayableVariant.class,
                        playable -> assertThat(playable.value())
                                .isInstanceOfSatisfying(
                                        Film.class,
                                        read -> assertThat(read.trailer()).isInstanceOf(Song.class)));
        assertThat(film.toJson()).hasToString(json.toString());
        assertThat(Media.fromJson(json("{'pixels':4}"))).isInstanceOf(Picture.class);
        assertThat(Media.fromJson(json("{'minutes':'long'}"))).isInstanceOf(Media.Unknown.class);
        assertThat(Playable.fromJson(json("{'pixels':4}"))).isInstanceOf(Playable.Unknown.class);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text.replace('\'', '"'));
    }
}
