package mediashell.host;

import java.util.List;
import java.util.Locale;

import mediashell.automation.host.ChoiceDescription;

/** Finds the choice that an answer means: its hot key or its whole label. */
public final class ChoiceMatch {

    private ChoiceMatch() {}

    /** The index, or -1 when the answer means none. */
    public static int indexOf(List<ChoiceDescription> choices, String answer) {
        String wanted = answer.strip().toUpperCase(Locale.ROOT);
        for (int i = 0; i < choices.size(); i++) {
            String label = choices.get(i).label().toUpperCase(Locale.ROOT);
            int hotKey = label.indexOf('&');
            boolean byKey = hotKey >= 0
                    && hotKey + 1 < label.length()
                    && wanted.equals(label.substring(hotKey + 1, hotKey + 2));
            if (byKey || wanted.equals(label.replace("&", ""))) {
                return i;
            }
        }
        return -1;
    }
}
