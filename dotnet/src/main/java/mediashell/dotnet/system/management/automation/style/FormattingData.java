package mediashell.dotnet.system.management.automation.style;

import mediashell.automation.format.style.PSStyle;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;

/** Styles of the host's own output (PSStyle.FormattingData). */
@DotNetType("System.Management.Automation.PSStyle+FormattingData")
public final class FormattingData extends StyleSettings {

    FormattingData(PSStyle style) {
        super(style.formatting());
    }

    @DotNetProperty
    String formatAccent() {
        return setting("FormatAccent");
    }

    @DotNetProperty
    void formatAccent(String value) {
        set("FormatAccent", value);
    }

    @DotNetProperty
    String errorAccent() {
        return setting("ErrorAccent");
    }

    @DotNetProperty
    void errorAccent(String value) {
        set("ErrorAccent", value);
    }

    @DotNetProperty
    String error() {
        return setting("Error");
    }

    @DotNetProperty
    void error(String value) {
        set("Error", value);
    }

    @DotNetProperty
    String warning() {
        return setting("Warning");
    }

    @DotNetProperty
    void warning(String value) {
        set("Warning", value);
    }

    @DotNetProperty
    String verbose() {
        return setting("Verbose");
    }

    @DotNetProperty
    void verbose(String value) {
        set("Verbose", value);
    }

    @DotNetProperty
    String debug() {
        return setting("Debug");
    }

    @DotNetProperty
    void debug(String value) {
        set("Debug", value);
    }

    @DotNetProperty
    String tableHeader() {
        return setting("TableHeader");
    }

    @DotNetProperty
    void tableHeader(String value) {
        set("TableHeader", value);
    }

    @DotNetProperty
    String customTableHeaderLabel() {
        return setting("CustomTableHeaderLabel");
    }

    @DotNetProperty
    void customTableHeaderLabel(String value) {
        set("CustomTableHeaderLabel", value);
    }

    @DotNetProperty
    String feedbackName() {
        return setting("FeedbackName");
    }

    @DotNetProperty
    void feedbackName(String value) {
        set("FeedbackName", value);
    }

    @DotNetProperty
    String feedbackText() {
        return setting("FeedbackText");
    }

    @DotNetProperty
    void feedbackText(String value) {
        set("FeedbackText", value);
    }

    @DotNetProperty
    String feedbackAction() {
        return setting("FeedbackAction");
    }

    @DotNetProperty
    void feedbackAction(String value) {
        set("FeedbackAction", value);
    }
}
