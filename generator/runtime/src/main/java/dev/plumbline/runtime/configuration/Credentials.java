package dev.plumbline.runtime.configuration;

import dev.plumbline.runtime.auth.ClientCredentials;
import dev.plumbline.runtime.auth.Credential;
import dev.plumbline.runtime.auth.GivenCredential;
import dev.plumbline.runtime.auth.Secrets;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.auth.UserPassword;
import dev.plumbline.runtime.encoding.HeaderRules;
import dev.plumbline.runtime.error.InvalidSettingException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * What the client has for each security scheme: what the code gives for it, or else the settings outside the code, or
 * else the API key, for the kinds that are one text.
 */
final class Credentials {

    private final Map<String, Credential> given;
    private final @Nullable Credential apiKey;
    private final ExternalSettings settings;
    private final Secrets secrets;
    private final Map<String, Optional<Credential>> outside = new ConcurrentHashMap<>();

    /** Looks at all that is known by now. */
    Credentials(
            Map<String, Credential> given, @Nullable Credential apiKey, ExternalSettings settings, Secrets secrets) {
        this.given = Map.copyOf(given);
        this.apiKey = apiKey;
        this.settings = settings;
        this.secrets = secrets;
        for (Map.Entry<String, Credential> entry : given.entrySet()) {
            checked(entry.getKey(), entry.getValue());
        }
        if (apiKey != null) {
            checked(Setting.API_KEY.key(), apiKey);
        }
    }

    @Nullable
    Credential apiKey() {
        return apiKey;
    }

    /** The schemes that the code gives something for. */
    Set<String> names() {
        return new TreeSet<>(given.keySet());
    }

    @Nullable
    Credential of(SecurityScheme scheme) {
        Credential own = given.get(scheme.name());
        if (own == null) {
            Optional<Credential> known = outside.get(scheme.name());
            if (known == null) {
                known = Optional.ofNullable(outside(scheme));
                outside.put(scheme.name(), known);
            }
            own = known.orElse(null);
        }
        return own == null && scheme.takesKey() ? apiKey : own;
    }

    private @Nullable Credential outside(SecurityScheme scheme) {
        String name = scheme.name();
        String value = settings.find(name);
        if (value == null) {
            return null;
        }
        if (!scheme.isBasic()) {
            return checked(name, Credential.key(value));
        }
        int colon = value.indexOf(':');
        if (colon < 0) {
            throw new InvalidSettingException(
                    name, "is no user and password with a colon between them; it comes from " + settings.names(name));
        }
        return checked(name, Credential.basic(value.substring(0, colon), value.substring(colon + 1)));
    }

    /** The credential, looked at where it is fixed, and known as a secret. */
    private Credential checked(String setting, Credential credential) {
        if (credential instanceof ClientCredentials client) {
            secrets.add(client.reveal());
            secrets.add(client.encoded());
        } else if (credential instanceof GivenCredential fixed && fixed.isFixed()) {
            addFixed(setting, fixed.get());
        }
        return credential;
    }

    private void addFixed(String setting, @Nullable Object value) {
        if (value instanceof UserPassword user) {
            secrets.add(user);
            return;
        }
        String key = (String) value;
        String problem = HeaderRules.keyProblem(key);
        if (key == null || problem != null) {
            throw new InvalidSettingException(setting, String.valueOf(problem));
        }
        secrets.add(key);
    }
}
