package dev.plumbline.runtime.configuration;

import dev.plumbline.runtime.error.InvalidSettingException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Settings that the code does not give: the environment variable {@code UNIALL_VEO31_API_KEY}, then the system property
 * {@code uniall.veo31.apiKey}, for a client whose prefix is {@code uniall.veo31}. What is blank counts as absent.
 */
final class ExternalSettings {

    private static final Pattern SHORT_TIME = Pattern.compile("(\\d{1,9})(ms|s|m)?");

    private final @Nullable String prefix;
    private final Function<String, @Nullable String> environment;
    private final Function<String, @Nullable String> properties;

    ExternalSettings(
            @Nullable String prefix,
            Function<String, @Nullable String> environment,
            Function<String, @Nullable String> properties) {
        this.prefix = prefix;
        this.environment = environment;
        this.properties = properties;
    }

    /** What the code gives, or else what the environment or the properties have, or null. */
    @Nullable
    String find(Setting setting, @Nullable String given) {
        if (!isBlank(given) || prefix == null) {
            return isBlank(given) ? null : given;
        }
        return find(setting.key());
    }

    /** What the environment or the properties have for a setting or a security scheme of this name, or null. */
    @Nullable
    String find(String key) {
        if (prefix == null) {
            return null;
        }
        String variable = environment.apply(Setting.variable(prefix, key));
        String value = isBlank(variable) ? properties.apply(Setting.property(prefix, key)) : variable;
        return isBlank(value) ? null : value;
    }

    /**
     * The same for a length of time: {@code 500ms}, {@code 30s}, {@code 2m}, seconds without a unit, or as ISO 8601 has
     * it.
     *
     * @throws InvalidSettingException if it is none of these, or not more than zero
     */
    Duration time(Setting setting, @Nullable Duration given, Duration otherwise) {
        String text = given == null ? find(setting, null) : null;
        if (text == null) {
            return given == null ? otherwise : given;
        }
        try {
            return Timekeeper.positive(setting.key(), time(text.strip()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidSettingException(
                    setting.key(),
                    "is no length of time above zero, such as 500ms, 30s or 2m; it comes from " + names(setting.key()));
        }
    }

    /** Where else a setting is looked for, to be put after what to call. */
    String places(Setting setting) {
        return prefix == null ? "" : ", or set " + names(setting.key());
    }

    /** Where else settings of these names are looked for, to be put after what to call. */
    String places(List<String> keys) {
        if (prefix == null || keys.size() == 1) {
            return prefix == null ? "" : ", or set " + names(keys.get(0));
        }
        List<String> variables = new ArrayList<>();
        for (String key : keys) {
            variables.add(Setting.variable(prefix, key));
        }
        return ", or set the environment variable " + String.join(" or ", variables);
    }

    /** The places of one setting, which has a prefix. */
    String names(String key) {
        return prefix == null
                ? ""
                : "the environment variable " + Setting.variable(prefix, key) + " or the system property "
                        + Setting.property(prefix, key);
    }

    private static Duration time(String text) {
        Matcher time = SHORT_TIME.matcher(text);
        if (!time.matches()) {
            return Duration.parse(text);
        }
        long number = Long.parseLong(time.group(1));
        String unit = time.group(2) == null ? "s" : time.group(2);
        return switch (unit) {
            case "ms" -> Duration.ofMillis(number);
            case "m" -> Duration.ofMinutes(number);
            default -> Duration.ofSeconds(number);
        };
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
