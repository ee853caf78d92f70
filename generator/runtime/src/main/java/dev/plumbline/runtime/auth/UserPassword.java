package dev.plumbline.runtime.auth;

import dev.plumbline.runtime.error.InvalidSettingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** A user and a password, as RFC 7617 wants them. Never prints them. */
public final class UserPassword {

    private final String user;
    private final String password;

    private UserPassword(String user, String password) {
        this.user = user;
        this.password = password;
    }

    /**
     * Both; either may be empty.
     *
     * @throws InvalidSettingException if the user holds a colon, where the server would take the password to begin, or one
     *     of them a control character
     */
    public static UserPassword of(String user, String password) {
        if (user.indexOf(':') >= 0) {
            throw new InvalidSettingException("user", "holds a colon, where the password would begin");
        }
        check("user", user);
        check("password", password);
        return new UserPassword(user, password);
    }

    private static void check(String part, String text) {
        for (char c : text.toCharArray()) {
            if (c < ' ' || c == 0x7f) {
                throw new InvalidSettingException(part, "holds a line break or another control character");
            }
        }
    }

    /** What identifies the caller: the password, or the user where there is no password, as some providers have it. */
    String secret() {
        return password.isEmpty() ? user : password;
    }

    /** Both in Base64 of UTF-8, as they travel. */
    public String encoded() {
        return Base64.getEncoder().encodeToString((user + ":" + password).getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "***";
    }
}
