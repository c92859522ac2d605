package mediashell.dotnet.system.globalization;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.text.culture.Culture;
import mediashell.text.culture.NumberFormatInfo;

/** System.Globalization.NumberFormatInfo. */
@DotNetType(
        value = "System.Globalization.NumberFormatInfo",
        represents = NumberFormatInfo.class,
        interfaces = {"System.IFormatProvider", "System.ICloneable"})
final class NumberFormatInfoMembers {

    private NumberFormatInfoMembers() {}

    @DotNetConstructor
    static NumberFormatInfo create() {
        return new NumberFormatInfo();
    }

    @DotNetProperty
    static NumberFormatInfo currentInfo(ExecutionContext context) {
        return context.culture().numberFormat();
    }

    @DotNetProperty
    static NumberFormatInfo invariantInfo() {
        return Culture.INVARIANT.numberFormat();
    }

    @DotNetProperty
    static boolean isReadOnly(NumberFormatInfo self) {
        return self.isReadOnly();
    }

    @DotNetMethod
    static Object clone(NumberFormatInfo self) {
        return self.copy();
    }

    @DotNetProperty
    static String positiveSign(NumberFormatInfo self) {
        return self.positiveSign();
    }

    @DotNetProperty
    static void positiveSign(NumberFormatInfo self, String value) {
        self.positiveSign(value);
    }

    @DotNetProperty
    static String negativeSign(NumberFormatInfo self) {
        return self.negativeSign();
    }

    @DotNetProperty
    static void negativeSign(NumberFormatInfo self, String value) {
        self.negativeSign(value);
    }

    @DotNetProperty
    static String numberDecimalSeparator(NumberFormatInfo self) {
        return self.numberDecimalSeparator();
    }

    @DotNetProperty
    static void numberDecimalSeparator(NumberFormatInfo self, String value) {
        self.numberDecimalSeparator(value);
    }

    @DotNetProperty
    static String numberGroupSeparator(NumberFormatInfo self) {
        return self.numberGroupSeparator();
    }

    @DotNetProperty
    static void numberGroupSeparator(NumberFormatInfo self, String value) {
        self.numberGroupSeparator(value);
    }

    @DotNetProperty
    static int[] numberGroupSizes(NumberFormatInfo self) {
        return self.numberGroupSizes();
    }

    @DotNetProperty
    static void numberGroupSizes(NumberFormatInfo self, int[] value) {
        self.numberGroupSizes(value);
    }

    @DotNetProperty
    static int numberDecimalDigits(NumberFormatInfo self) {
        return self.numberDecimalDigits();
    }

    @DotNetProperty
    static void numberDecimalDigits(NumberFormatInfo self, int value) {
        self.numberDecimalDigits(value);
    }

    @DotNetProperty
    static int numberNegativePattern(NumberFormatInfo self) {
        return self.numberNegativePattern();
    }

    @DotNetProperty
    static void numberNegativePattern(NumberFormatInfo self, int value) {
        self.numberNegativePattern(value);
    }

    @DotNetProperty
    static String currencySymbol(NumberFormatInfo self) {
        return self.currencySymbol();
    }

    @DotNetProperty
    static void currencySymbol(NumberFormatInfo self, String value) {
        self.currencySymbol(value);
    }

    @DotNetProperty
    static String currencyDecimalSeparator(NumberFormatInfo self) {
        return self.currencyDecimalSeparator();
    }

    @DotNetProperty
    static void currencyDecimalSeparator(NumberFormatInfo self, String value) {
        self.currencyDecimalSeparator(value);
    }

    @DotNetProperty
    static String currencyGroupSeparator(NumberFormatInfo self) {
        return self.currencyGroupSeparator();
    }

    @DotNetProperty
    static void currencyGroupSeparator(NumberFormatInfo self, String value) {
        self.currencyGroupSeparator(value);
    }

    @DotNetProperty
    static int[] currencyGroupSizes(NumberFormatInfo self) {
        return self.currencyGroupSizes();
    }

    @DotNetProperty
    static void currencyGroupSizes(NumberFormatInfo self, int[] value) {
        self.currencyGroupSizes(value);
    }

    @DotNetProperty
    static int currencyDecimalDigits(NumberFormatInfo self) {
        return self.currencyDecimalDigits();
    }

    @DotNetProperty
    static void currencyDecimalDigits(NumberFormatInfo self, int value) {
        self.currencyDecimalDigits(value);
    }

    @DotNetProperty
    static int currencyPositivePattern(NumberFormatInfo self) {
        return self.currencyPositivePattern();
    }

    @DotNetProperty
    static void currencyPositivePattern(NumberFormatInfo self, int value) {
        self.currencyPositivePattern(value);
    }

    @DotNetProperty
    static int currencyNegativePattern(NumberFormatInfo self) {
        return self.currencyNegativePattern();
    }

    @DotNetProperty
    static void currencyNegativePattern(NumberFormatInfo self, int value) {
        self.currencyNegativePattern(value);
    }

    @DotNetProperty
    static String percentSymbol(NumberFormatInfo self) {
        return self.percentSymbol();
    }

    @DotNetProperty
    static void percentSymbol(NumberFormatInfo self, String value) {
        self.percentSymbol(value);
    }

    @DotNetProperty
    static String perMilleSymbol(NumberFormatInfo self) {
        return self.perMilleSymbol();
    }

    @DotNetProperty
    static void perMilleSymbol(NumberFormatInfo self, String value) {
        self.perMilleSymbol(value);
    }

    @DotNetProperty
    static String percentDecimalSeparator(NumberFormatInfo self) {
        return self.percentDecimalSeparator();
    }

    @DotNetProperty
    static void percentDecimalSeparator(NumberFormatInfo self, String value) {
        self.percentDecimalSeparator(value);
    }

    @DotNetProperty
    static String percentGroupSeparator(NumberFormatInfo self) {
        return self.percentGroupSeparator();
    }

    @DotNetProperty
    static void percentGroupSeparator(NumberFormatInfo self, String value) {
        self.percentGroupSeparator(value);
    }

    @DotNetProperty
    static int[] percentGroupSizes(NumberFormatInfo self) {
        return self.percentGroupSizes();
    }

    @DotNetProperty
    static void percentGroupSizes(NumberFormatInfo self, int[] value) {
        self.percentGroupSizes(value);
    }

    @DotNetProperty
    static int percentDecimalDigits(NumberFormatInfo self) {
        return self.percentDecimalDigits();
    }

    @DotNetProperty
    static void percentDecimalDigits(NumberFormatInfo self, int value) {
        self.percentDecimalDigits(value);
    }

    @DotNetProperty
    static int percentPositivePattern(NumberFormatInfo self) {
        return self.percentPositivePattern();
    }

    @DotNetProperty
    static void percentPositivePattern(NumberFormatInfo self, int value) {
        self.percentPositivePattern(value);
    }

    @DotNetProperty
    static int percentNegativePattern(NumberFormatInfo self) {
        return self.percentNegativePattern();
    }

    @DotNetProperty
    static void percentNegativePattern(NumberFormatInfo self, int value) {
        self.percentNegativePattern(value);
    }

    @DotNetProperty
    static String naNSymbol(NumberFormatInfo self) {
        return self.nanSymbol();
    }

    @DotNetProperty
    static void naNSymbol(NumberFormatInfo self, String value) {
        self.nanSymbol(value);
    }

    @DotNetProperty
    static String positiveInfinitySymbol(NumberFormatInfo self) {
        return self.positiveInfinitySymbol();
    }

    @DotNetProperty
    static void positiveInfinitySymbol(NumberFormatInfo self, String value) {
        self.positiveInfinitySymbol(value);
    }

    @DotNetProperty
    static String negativeInfinitySymbol(NumberFormatInfo self) {
        return self.negativeInfinitySymbol();
    }

    @DotNetProperty
    static void negativeInfinitySymbol(NumberFormatInfo self, String value) {
        self.negativeInfinitySymbol(value);
    }
}
