package dev.plumbline.runtime.configuration;

import dev.plumbline.runtime.auth.ClientCredentials;
import dev.plumbline.runtime.auth.Credential;
import dev.plumbline.runtime.auth.Secrets;
import dev.plumbline.runtime.auth.SecurityScheme;
import dev.plumbline.runtime.auth.UserPassword;
import dev.plumbline.runtime.encoding.KeyRules;
import dev.plumbline.runtime.error.InvalidSettingException;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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
        this.given.forEach(this::checked);
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
            own = outside.computeIfAbsent(scheme.name(), name -> Optional.ofNullable(outside(scheme)))
                    .orElse(null);
        }
        return own == null && takesApiKey(scheme) ? apiKey : own;
    }

    private @Nullable Credential outside(SecurityScheme scheme) {
        String name = scheme.name();
        String value = settings.find(name);
        if (value == null) {
            return null;
        }
        if (!(scheme instanceof SecurityScheme.Basic)) {
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
        return credential.accept(new Credential.Visitor<Credential>() {
            @Override
            public Credential key(Supplier<String> key, boolean fixed) {
                if (fixed) {
                    String problem = KeyRules.problem(key.get());
                    if (problem != null) {
                        throw new InvalidSettingException(setting, problem);
                    }
                    secrets.add(key.get());
                }
                return credential;
            }

            @Override
            public Credential basic(Supplier<UserPassword> user, boolean fixed) {
                if (fixed) {
                    secrets.add(user.get());
                }
                return credential;
            }

            @Override
            public Credential clientCredentials(ClientCredentials client) {
                secrets.add(client.reveal());
                secrets.add(client.encoded());
                return credential;
            }
        });
    }

    /** Whether the API key may stand for a scheme's own credential. */
    static boolean takesApiKey(SecurityScheme scheme) {
        return scheme.accept(new SecurityScheme.Visitor<Boolean>() {
            @Override
            public Boolean bearer(SecurityScheme.Bearer bearer) {
                return true;
            }

            @Override
            public Boolean basic(SecurityScheme.Basic basic) {
                return false;
            }

            /** Whichever text such a scheme wants, it is not a key. */
            @Override
            public Boolean http(SecurityScheme.Http http) {
                return false;
            }

            @Override
            public Boolean apiKey(SecurityScheme.ApiKey key) {
                return true;
            }

            @Override
            public Boolean oauth2(SecurityScheme.OAuth2 oauth2) {
                return true;
            }

            @Override
            public Boolean openIdConnect(SecurityScheme.OpenIdConnect connect) {
                return true;
            }

            @Override
            public Boolean mutualTls(SecurityScheme.MutualTls tls) {
                return false;
            }
        });
    }
}
