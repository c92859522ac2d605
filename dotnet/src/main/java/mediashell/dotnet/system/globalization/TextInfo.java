package mediashell.dotnet.system.globalization;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.text.culture.Culture;
import mediashell.text.culture.TitleCase;

/** System.Globalization.TextInfo: the casing of a culture. */
@DotNetType("System.Globalization.TextInfo")
public final class TextInfo {

    private final Culture culture;

    TextInfo(Culture culture) {
        this.culture = culture;
    }

    @DotNetProperty
    String cultureName() {
        return culture.name();
    }

    @DotNetProperty
    String listSeparator() {
        return culture.listSeparator();
    }

    @DotNetProperty
    boolean isRightToLeft() {
        return culture.isRightToLeft();
    }

    @DotNetMethod
    String toLower(String str) {
        return culture.casing().toLower(str);
    }

    @DotNetMethod
    char toLower(char c) {
        return culture.casing().toLower(c);
    }

    @DotNetMethod
    String toUpper(String str) {
        return culture.casing().toUpper(str);
    }

    @DotNetMethod
    char toUpper(char c) {
        return culture.casing().toUpper(c);
    }

    @DotNetMethod
    String toTitleCase(String str) {
        return TitleCase.of(str, culture);
    }

    @Override
    @DotNetMethod
    public String toString() {
        return "TextInfo - " + culture.name();
    }
}
