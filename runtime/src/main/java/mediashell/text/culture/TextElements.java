package mediashell.text.culture;

import java.util.ArrayList;
import java.util.List;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;

/** What readers take for one character: extended grapheme clusters (System.Globalization.StringInfo, UAX #29). */
public final class TextElements {
    private TextElements() {}

    /** Where each element begins, in UTF-16 units. */
    public static List<Integer> starts(String text) {
        var starts = new ArrayList<Integer>();
        BreakIterator breaks = BreakIterator.getCharacterInstance(ULocale.ROOT);
        breaks.setText(text);
        for (int start = breaks.first(); start != BreakIterator.DONE && start < text.length(); start = breaks.next()) {
            starts.add(start);
        }
        return starts;
    }

    /** The elements in order. */
    public static List<String> of(String text) {
        List<Integer> starts = starts(text);
        var elements = new ArrayList<String>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            int end = i + 1 < starts.size() ? starts.get(i + 1) : text.length();
            elements.add(text.substring(starts.get(i), end));
        }
        return elements;
    }
}
