package mediashell.dotnet.system.management.automation.style;

import java.util.Map;

import mediashell.automation.session.SessionErrors;

/** Styles that scripts may change: each holds escape sequences and nothing that would be printed. */
abstract class StyleSettings {

    private final Map<String, String> settings;

    StyleSettings(Map<String, String> settings) {
        this.settings = settings;
    }

    final String setting(String name) {
        return settings.get(name);
    }

    final void set(String name, String value) {
        settings.put(name, requireSequences(value));
    }

    static String requireSequences(String value) {
        String text = value == null ? "" : value;
        if (!text.replaceAll("\u001b\\[[0-9;]*m", "").isEmpty()) {
            throw SessionErrors.plain(
                    "System.ArgumentException",
                    "a style holds escape sequences only, such as $PSStyle.Foreground.Red; this one has text beside them");
        }
        return text;
    }
}
