package dev.plumbline.runtime.error;

/** A setting that is needed has no value. Nothing was sent. */
@SuppressWarnings("serial")
public final class MissingSettingException extends PlumblineException {

    private final String setting;

    /**
     * Of the setting's name and how to give it.
     *
     * @param setting the name, {@code apiKey}
     * @param remedy a sentence that says where it was looked for and what to call
     */
    public MissingSettingException(String setting, String remedy) {
        super("The setting `" + setting + "` is missing. " + remedy, null);
        this.setting = setting;
    }

    /** The name of the setting, as the client's builder calls it. */
    public String setting() {
        return setting;
    }
}
