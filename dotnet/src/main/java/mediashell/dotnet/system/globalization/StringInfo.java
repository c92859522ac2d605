package mediashell.dotnet.system.globalization;

import java.util.List;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.ArgumentRangeException;
import mediashell.text.culture.TextElements;

/** System.Globalization.StringInfo: a text by its text elements (grapheme clusters, Unicode Annex 29). */
@DotNetType("System.Globalization.StringInfo")
public final class StringInfo {

    private String text;

    @DotNetConstructor
    StringInfo() {
        this("");
    }

    @DotNetConstructor
    StringInfo(String value) {
        string(value);
    }

    @DotNetProperty
    String string() {
        return text;
    }

    @DotNetProperty
    void string(String value) {
        text = required(value);
    }

    private static String required(String value) {
        if (value == null) {
            throw new NullPointerException("Value cannot be null. (Parameter 'value')");
        }
        return value;
    }

    @DotNetProperty
    int lengthInTextElements() {
        return TextElements.of(text).size();
    }

    @DotNetMethod
    String substringByTextElements(int startingTextElement) {
        return substringByTextElements(startingTextElement, lengthInTextElements() - startingTextElement);
    }

    @DotNetMethod
    String substringByTextElements(int startingTextElement, int lengthInTextElements) {
        List<String> elements = TextElements.of(text);
        if (startingTextElement < 0 || startingTextElement >= elements.size()) {
            throw new ArgumentRangeException(
                    "startingTextElement", "the text has " + elements.size() + " elements, not " + startingTextElement);
        }
        if (lengthInTextElements < 0 || startingTextElement + lengthInTextElements > elements.size()) {
            throw new ArgumentRangeException(
                    "lengthInTextElements", "the text has " + elements.size() + " elements, not enough for the length");
        }
        return String.join("", elements.subList(startingTextElement, startingTextElement + lengthInTextElements));
    }

    @DotNetMethod
    static int[] parseCombiningCharacters(String str) {
        return TextElements.starts(required(str)).stream()
                .mapToInt(Integer::intValue)
                .toArray();
    }

    @DotNetMethod
    static String getNextTextElement(String str) {
        return getNextTextElement(str, 0);
    }

    @DotNetMethod
    static String getNextTextElement(String str, int index) {
        if (index < 0 || index > required(str).length()) {
            throw new ArgumentRangeException("index", "an index is 0 to " + str.length() + ", but is " + index);
        }
        return index == str.length()
                ? ""
                : TextElements.of(str.substring(index)).getFirst();
    }

    @DotNetMethod
    static int getNextTextElementLength(String str) {
        return getNextTextElement(str, 0).length();
    }

    @DotNetMethod
    static int getNextTextElementLength(String str, int index) {
        return getNextTextElement(str, index).length();
    }

    @DotNetMethod
    static TextElementEnumerator getTextElementEnumerator(String str) {
        return new TextElementEnumerator(required(str), 0);
    }

    @DotNetMethod
    static TextElementEnumerator getTextElementEnumerator(String str, int index) {
        return new TextElementEnumerator(required(str).substring(index), index);
    }

    @Override
    @DotNetMethod
    public boolean equals(Object value) {
        return value instanceof StringInfo other && text.equals(other.text);
    }

    @Override
    @DotNetMethod("GetHashCode")
    public int hashCode() {
        return text.hashCode();
    }
}
