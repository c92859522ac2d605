package mediashell.automation.pipeline;

/** What to do with a record (System.Management.Automation.ActionPreference). */
public enum ActionPreference {
    SilentlyContinue,
    Stop,
    Continue,
    Inquire,
    Ignore,
    Suspend,
    Break;

    /** The preference that a parameter or preference variable holds: an enum value, its name or number; {@code otherwise} for anything else. */
    static ActionPreference of(Object value, ActionPreference otherwise) {
        if (value == null) {
            return otherwise;
        }
        String text = value.toString();
        for (ActionPreference preference : values()) {
            if (preference.name().equalsIgnoreCase(text)
                    || Integer.toString(preference.ordinal()).equals(text)) {
                return preference;
            }
        }
        return otherwise;
    }
}
