package mediashell.dotnet.system.globalization;

import java.util.List;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.text.culture.TextElements;

/** System.Globalization.TextElementEnumerator. */
@DotNetType(
        value = "System.Globalization.TextElementEnumerator",
        interfaces = {"System.Collections.IEnumerator"})
public final class TextElementEnumerator {

    private final List<String> elements;
    private final int first;
    private int next;
    private int place;

    TextElementEnumerator(String text, int first) {
        this.elements = TextElements.of(text);
        this.first = first;
        reset();
    }

    @DotNetMethod
    boolean moveNext() {
        if (next > 0 && next <= elements.size()) {
            place += elements.get(next - 1).length();
        }
        next = Math.min(next + 1, elements.size() + 1);
        return next <= elements.size();
    }

    @DotNetMethod
    void reset() {
        next = 0;
        place = first;
    }

    @DotNetProperty
    Object current() {
        return getTextElement();
    }

    @DotNetProperty
    int elementIndex() {
        getTextElement();
        return place;
    }

    @DotNetMethod
    String getTextElement() {
        if (next == 0 || next > elements.size()) {
            throw new IllegalStateException("the enumeration has not started or has ended");
        }
        return elements.get(next - 1);
    }
}
