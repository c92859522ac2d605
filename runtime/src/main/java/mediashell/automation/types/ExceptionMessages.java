package mediashell.automation.types;

/** What an exception says that was made without a message. */
public final class ExceptionMessages {

    private ExceptionMessages() {}

    /** A message from the name of the type. */
    public static String standard(PSType type) {
        return "Exception of type '" + type.fullName() + "' was thrown.";
    }
}
