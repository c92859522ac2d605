package mediashell.dotnet.system.globalization;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.text.culture.Culture;
import mediashell.text.culture.CultureNotFoundException;
import mediashell.text.culture.DateTimeFormatInfo;
import mediashell.text.culture.NumberFormatInfo;

/** System.Globalization.CultureInfo. */
@DotNetType(
        value = "System.Globalization.CultureInfo",
        represents = Culture.class,
        interfaces = {"System.IFormatProvider", "System.ICloneable"})
final class CultureInfoMembers {

    private CultureInfoMembers() {}

    @DotNetConstructor
    static Culture create(String name) {
        return Cultures.of(name).copy();
    }

    @DotNetConstructor
    static Culture create(String name, boolean useUserOverride) {
        return Cultures.of(name).copy();
    }

    @DotNetConstructor
    static Culture create(int culture) {
        return Cultures.ofLcid(culture).copy();
    }

    @DotNetProperty
    static Culture currentCulture(ExecutionContext context) {
        return context.culture();
    }

    @DotNetProperty
    static void currentCulture(ExecutionContext context, Culture value) {
        context.setCulture(Cultures.required(value));
    }

    @DotNetProperty
    static Culture currentUICulture(ExecutionContext context) {
        return context.uiCulture();
    }

    @DotNetProperty
    static void currentUICulture(ExecutionContext context, Culture value) {
        context.setUiCulture(Cultures.required(value));
    }

    @DotNetProperty
    static Culture invariantCulture() {
        return Culture.INVARIANT;
    }

    @DotNetProperty
    static Culture installedUICulture(ExecutionContext context) {
        return Culture.of(context.process().cultureName());
    }

    @DotNetProperty
    static String name(Culture self) {
        return self.name();
    }

    @DotNetProperty
    static String displayName(ExecutionContext context, Culture self) {
        return self.displayName(context.culture());
    }

    @DotNetProperty
    static String englishName(Culture self) {
        return self.englishName();
    }

    @DotNetProperty
    static String nativeName(Culture self) {
        return self.nativeName();
    }

    @DotNetProperty
    static String twoLetterISOLanguageName(Culture self) {
        return self.isInvariant() ? "iv" : self.language();
    }

    @DotNetProperty
    static String threeLetterISOLanguageName(Culture self) {
        return self.threeLetterLanguage();
    }

    @DotNetProperty
    static String threeLetterWindowsLanguageName(Culture self) {
        return Cultures.windowsLanguage(self);
    }

    @DotNetProperty
    static int keyboardLayoutId(Culture self) {
        return Cultures.lcid(self);
    }

    @DotNetProperty
    static boolean useUserOverride(Culture self) {
        return !self.isReadOnly();
    }

    @DotNetProperty
    static @TypeName("System.Globalization.CultureTypes") EnumValue cultureTypes(Culture self) {
        return Cultures.types(self);
    }

    @DotNetProperty
    static String ietfLanguageTag(Culture self) {
        return self.name();
    }

    @DotNetProperty("LCID")
    static int lcid(Culture self) {
        return Cultures.lcid(self);
    }

    @DotNetProperty
    static Culture parent(Culture self) {
        return self.parent();
    }

    @DotNetProperty
    static boolean isNeutralCulture(Culture self) {
        return Cultures.isNeutral(self);
    }

    @DotNetProperty
    static boolean isReadOnly(Culture self) {
        return self.isReadOnly();
    }

    @DotNetProperty
    static NumberFormatInfo numberFormat(Culture self) {
        return self.numberFormat();
    }

    @DotNetProperty
    static void numberFormat(Culture self, NumberFormatInfo value) {
        self.numberFormat(value);
    }

    @DotNetProperty
    static void dateTimeFormat(Culture self, DateTimeFormatInfo value) {
        self.dateTimeFormat(value);
    }

    @DotNetProperty
    static DateTimeFormatInfo dateTimeFormat(Culture self) {
        return self.dateTimeFormat();
    }

    @DotNetProperty
    static CalendarValue calendar(Culture self) {
        return new CalendarValue(self.dateTimeFormat().calendar());
    }

    @DotNetProperty
    static TextInfo textInfo(Culture self) {
        return new TextInfo(self);
    }

    @DotNetProperty
    static CompareInfo compareInfo(Culture self) {
        return new CompareInfo(self);
    }

    @DotNetMethod
    static Culture getCultureInfo(String name) {
        return Cultures.of(name);
    }

    @DotNetMethod
    static Culture getCultureInfo(String name, boolean predefinedOnly) {
        Culture culture = Cultures.of(name);
        if (predefinedOnly && !Culture.names().contains(culture.name())) {
            throw new CultureNotFoundException(name);
        }
        return culture;
    }

    @DotNetMethod
    static Culture getCultureInfo(int culture) {
        return Cultures.ofLcid(culture);
    }

    @DotNetMethod
    static Culture getCultureInfoByIetfLanguageTag(String name) {
        return Cultures.of(name);
    }

    @DotNetMethod
    static @TypeName("System.Globalization.CultureInfo[]") Object getCultures(
            @TypeName("System.Globalization.CultureTypes") EnumValue types) {
        return Cultures.all(types.intValue());
    }

    @DotNetMethod
    static Culture readOnly(Culture ci) {
        Culture culture = Cultures.required(ci);
        return culture.isReadOnly() ? culture : culture.frozen();
    }

    @DotNetMethod
    static Object getFormat(Culture self, PSType formatType) {
        return switch (formatType == null ? "" : formatType.fullName()) {
            case "System.Globalization.NumberFormatInfo" -> self.numberFormat();
            case "System.Globalization.DateTimeFormatInfo" -> self.dateTimeFormat();
            default -> null;
        };
    }

    @DotNetMethod
    static Culture getConsoleFallbackUICulture(Culture self) {
        return self;
    }

    @DotNetMethod
    static Culture createSpecificCulture(String name) {
        return Cultures.of(name).specific().copy();
    }

    @DotNetMethod
    static Object clone(Culture self) {
        return self.copy();
    }

    @DotNetMethod
    static String toString(Culture self) {
        return self.name();
    }

    @DotNetMethod
    static int getHashCode(Culture self) {
        return self.hashCode();
    }

    @DotNetMethod
    static boolean equals(Culture self, Object value) {
        return self.equals(value);
    }
}
