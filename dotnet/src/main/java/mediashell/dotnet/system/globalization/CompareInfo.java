package mediashell.dotnet.system.globalization;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.text.culture.Culture;
import mediashell.text.culture.CultureComparer;

/** System.Globalization.CompareInfo: the order of texts in a culture. */
@DotNetType("System.Globalization.CompareInfo")
public final class CompareInfo {

    private static final String OPTIONS = "System.Globalization.CompareOptions";
    private final Culture culture;

    CompareInfo(Culture culture) {
        this.culture = culture;
    }

    @DotNetProperty
    String name() {
        return culture.name();
    }

    @DotNetMethod
    int compare(String string1, String string2) {
        return culture.comparer().compare(string1, string2, 0);
    }

    @DotNetMethod
    int compare(String string1, String string2, @TypeName(OPTIONS) EnumValue options) {
        return culture.comparer().compare(string1, string2, options.intValue());
    }

    @DotNetMethod
    int indexOf(String source, String value) {
        return indexOf(source, value, 0);
    }

    @DotNetMethod
    int indexOf(String source, String value, @TypeName(OPTIONS) EnumValue options) {
        return indexOf(source, value, options.intValue());
    }

    private int indexOf(String source, String value, int options) {
        CultureComparer.Found found = culture.comparer().indexOf(source, value, 0, options);
        return found == null ? -1 : found.index();
    }

    @DotNetMethod
    boolean isPrefix(String source, String prefix) {
        return culture.comparer().startsWith(source, prefix, false);
    }

    @DotNetMethod
    boolean isPrefix(String source, String prefix, @TypeName(OPTIONS) EnumValue options) {
        return culture.comparer().startsWith(source, prefix, options.intValue());
    }

    @DotNetMethod
    boolean isSuffix(String source, String suffix) {
        return culture.comparer().endsWith(source, suffix, false);
    }

    @DotNetMethod
    boolean isSuffix(String source, String suffix, @TypeName(OPTIONS) EnumValue options) {
        return culture.comparer().endsWith(source, suffix, options.intValue());
    }
}
