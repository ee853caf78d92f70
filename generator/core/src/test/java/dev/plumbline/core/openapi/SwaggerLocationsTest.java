package dev.plumbline.core.openapi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.plumbline.core.resolve.Location;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SwaggerLocationsTest {

    @Test
    void locationsAreReadBack() {
        assertThat(SwaggerLocations.read("a.yaml#")).isEqualTo(new Location("a.yaml", ""));
        assertThat(SwaggerLocations.read("a#b.yaml#/x#/y")).isEqualTo(new Location("a#b.yaml", "/x#/y"));
        assertThat(SwaggerLocations.of(Map.of(SwaggerLocations.AT, "a.yaml#/x")))
                .isEqualTo(new Location("a.yaml", "/x"));
    }

    @Test
    void anObjectWithoutALocationIsNotOfTheView() {
        assertThatThrownBy(() -> SwaggerLocations.of(Map.of("x-other", "a.yaml#/x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(SwaggerLocations.AT);
    }
}
