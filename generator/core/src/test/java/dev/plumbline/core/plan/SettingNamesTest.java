package dev.plumbline.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import dev.plumbline.runtime.configuration.Setting;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingNamesTest {

    @ParameterizedTest
    @CsvSource({
        "UniAll Veo 3.1, uniall.veo31.apiKey, UNIALL_VEO31_API_KEY",
        "Swagger Petstore - OpenAPI 3.1, swagger.petstore.openapi31.apiKey, SWAGGER_PETSTORE_OPENAPI31_API_KEY",
        "3D printing, _3d.printing.apiKey, _3D_PRINTING_API_KEY",
        "视频, u89c6.u9891.apiKey, U89C6_U9891_API_KEY",
        "'$(rm -rf /); `x`', rm.rf.x.apiKey, RM_RF_X_API_KEY",
    })
    void namesAreMadeOfTheTitle(String title, String property, String variable) {
        SettingNames names = SettingNames.of(title);
        assertThat(names.property(Setting.API_KEY)).isEqualTo(property);
        assertThat(names.variable(Setting.API_KEY)).isEqualTo(variable);
    }
}
