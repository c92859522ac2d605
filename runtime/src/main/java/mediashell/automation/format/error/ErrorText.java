package mediashell.automation.format.error;

import java.util.Locale;

import mediashell.automation.ErrorRecord;
import mediashell.automation.session.ExecutionContext;

/** An error as the session's {@code $ErrorView} wants it shown (about_Preference_Variables). */
public final class ErrorText {

    /** What a native program writes to its standard error is shown as it came. */
    private static final String NATIVE = "NativeCommandError";

    private ErrorText() {}

    /**
     * The text, of one line or several.
     *
     * @param width columns, at which messages are wrapped
     */
    public static String of(ExecutionContext context, ErrorRecord record, int width) {
        if (record.errorId().startsWith(NATIVE)) {
            return record.message();
        }
        String view = context.conversions().toText(context.sessionState().value("ErrorView"));
        return switch (view.toLowerCase(Locale.ROOT)) {
            case "normalview" -> NormalView.of(context, record);
            case "categoryview" -> CategoryText.of(context, record);
            default -> new ConciseView(context, record, width).text();
        };
    }
}
