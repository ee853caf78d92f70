package dev.plumbline.runtime.configuration;

import dev.plumbline.runtime.error.InvalidSettingException;
import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
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
    String find(String setting, @Nullable String given) {
        if (!isBlank(given) || prefix == null) {
            return isBlank(given) ? null : given;
        }
        String variable = environment.apply(variable(setting));
        String value = isBlank(variable) ? properties.apply(property(setting)) : variable;
        return isBlank(value) ? null : value;
    }

    /**
     * The same for a length of time: {@code 500ms}, {@code 30s}, {@code 2m}, seconds without a unit, or as ISO 8601 has
     * it.
     *
     * @throws InvalidSettingException if it is none of these, or not more than zero
     */
    Duration time(String setting, @Nullable Duration given, Duration otherwise) {
        String text = given == null ? find(setting, null) : null;
        if (text == null) {
            return given == null ? otherwise : given;
        }
        try {
            return Durations.positive(setting, time(text.strip()));
        } catch (DateTimeException | IllegalArgumentException e) {
            throw new InvalidSettingException(
                    setting,
                    "is no length of time above zero, such as 500ms, 30s or 2m; it comes from " + names(setting));
        }
    }

    /** Where else a setting is looked for, to be put after what to call. */
    String places(String setting) {
        return prefix == null ? "" : ", or set " + names(setting);
    }

    private String names(String setting) {
        return "the environment variable " + variable(setting) + " or the system property " + property(setting);
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

    private String property(String setting) {
        return prefix + "." + setting;
    }

    private String variable(String setting) {
        return property(setting)
                .replace('.', '_')
                .replaceAll("([a-z])([A-Z])", "$1_$2")
                .toUpperCase(Locale.ROOT);
    }

    private static boolean isBlank(@Nullable String value) {
        return value == null || value.isBlank();
    }
}
