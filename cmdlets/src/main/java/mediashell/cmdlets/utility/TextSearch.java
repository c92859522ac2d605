package mediashell.cmdlets.utility;

import mediashell.text.culture.CompareOptions;
import mediashell.text.culture.Culture;
import mediashell.text.culture.CultureComparer;

/** How Select-String -SimpleMatch finds a text within a line: by a culture's alphabet or by code units. */
record TextSearch(CultureComparer comparer, int options) {

    static TextSearch of(Culture culture, boolean ignoreCase) {
        return new TextSearch(culture.comparer(), ignoreCase ? CompareOptions.IGNORE_CASE : CompareOptions.NONE);
    }

    static TextSearch ordinal(boolean ignoreCase) {
        return new TextSearch(
                CultureComparer.INVARIANT, ignoreCase ? CompareOptions.ORDINAL_IGNORE_CASE : CompareOptions.ORDINAL);
    }

    boolean isIn(String line, String text) {
        return comparer.indexOf(line, text, 0, options) != null;
    }
}
