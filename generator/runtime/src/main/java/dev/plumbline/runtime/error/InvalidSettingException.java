package dev.plumbline.runtime.error;

/** A setting has a value that cannot work. The value itself is not repeated: it may be a secret. */
@SuppressWarnings("serial")
public final class InvalidSettingException extends PlumblineException {

    private final String setting;

    /** Of the setting's name and what is wrong with its value. */
    public InvalidSettingException(String setting, String problem) {
        super("The setting `" + setting + "` " + problem, null);
        this.setting = setting;
    }

    /** The name of the setting, as the client's builder calls it. */
    public String setting() {
        return setting;
    }
}
