package mediashell.text.culture;

/**
 * How a culture writes numbers (System.Globalization.NumberFormatInfo). Patterns are .NET's pattern numbers. Mutable
 * until it belongs to a shared culture, as in .NET; a setter is then an {@link IllegalStateException}.
 */
public final class NumberFormatInfo {
    private String positiveSign = "+";
    private String negativeSign = "-";
    private String numberDecimalSeparator = ".";
    private String numberGroupSeparator = ",";
    private int[] numberGroupSizes = {3};
    private int numberDecimalDigits = 2;
    private int numberNegativePattern = 1;
    private String currencySymbol = "\u00a4";
    private String currencyDecimalSeparator = ".";
    private String currencyGroupSeparator = ",";
    private int[] currencyGroupSizes = {3};
    private int currencyDecimalDigits = 2;
    private int currencyPositivePattern = 0;
    private int currencyNegativePattern = 0;
    private String percentSymbol = "%";
    private String perMilleSymbol = "\u2030";
    private String percentDecimalSeparator = ".";
    private String percentGroupSeparator = ",";
    private int[] percentGroupSizes = {3};
    private int percentDecimalDigits = 2;
    private int percentPositivePattern = 0;
    private int percentNegativePattern = 0;
    private String nanSymbol = "NaN";
    private String positiveInfinitySymbol = "Infinity";
    private String negativeInfinitySymbol = "-Infinity";
    private boolean readOnly;

    /** What .NET's parameterless constructor makes: the invariant culture's values, writable. */
    public NumberFormatInfo() {}

    private NumberFormatInfo(NumberFormatInfo other) {
        positiveSign = other.positiveSign;
        negativeSign = other.negativeSign;
        numberDecimalSeparator = other.numberDecimalSeparator;
        numberGroupSeparator = other.numberGroupSeparator;
        numberGroupSizes = other.numberGroupSizes.clone();
        numberDecimalDigits = other.numberDecimalDigits;
        numberNegativePattern = other.numberNegativePattern;
        currencySymbol = other.currencySymbol;
        currencyDecimalSeparator = other.currencyDecimalSeparator;
        currencyGroupSeparator = other.currencyGroupSeparator;
        currencyGroupSizes = other.currencyGroupSizes.clone();
        currencyDecimalDigits = other.currencyDecimalDigits;
        currencyPositivePattern = other.currencyPositivePattern;
        currencyNegativePattern = other.currencyNegativePattern;
        percentSymbol = other.percentSymbol;
        perMilleSymbol = other.perMilleSymbol;
        percentDecimalSeparator = other.percentDecimalSeparator;
        percentGroupSeparator = other.percentGroupSeparator;
        percentGroupSizes = other.percentGroupSizes.clone();
        percentDecimalDigits = other.percentDecimalDigits;
        percentPositivePattern = other.percentPositivePattern;
        percentNegativePattern = other.percentNegativePattern;
        nanSymbol = other.nanSymbol;
        positiveInfinitySymbol = other.positiveInfinitySymbol;
        negativeInfinitySymbol = other.negativeInfinitySymbol;
    }

    /** A writable copy. */
    public NumberFormatInfo copy() {
        return new NumberFormatInfo(this);
    }

    /** Whether setters are refused. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** Refuses setters from now on; returns itself. */
    NumberFormatInfo freeze() {
        readOnly = true;
        return this;
    }

    private void checkWritable() {
        if (readOnly) {
            throw new IllegalStateException("this NumberFormatInfo belongs to a shared culture; change a copy of it");
        }
    }

    public String positiveSign() {
        return positiveSign;
    }

    public void positiveSign(String value) {
        checkWritable();
        positiveSign = value;
    }

    public String negativeSign() {
        return negativeSign;
    }

    public void negativeSign(String value) {
        checkWritable();
        negativeSign = value;
    }

    public String numberDecimalSeparator() {
        return numberDecimalSeparator;
    }

    public void numberDecimalSeparator(String value) {
        checkWritable();
        numberDecimalSeparator = value;
    }

    public String numberGroupSeparator() {
        return numberGroupSeparator;
    }

    public void numberGroupSeparator(String value) {
        checkWritable();
        numberGroupSeparator = value;
    }

    public int[] numberGroupSizes() {
        return numberGroupSizes.clone();
    }

    public void numberGroupSizes(int[] value) {
        checkWritable();
        numberGroupSizes = value.clone();
    }

    public int numberDecimalDigits() {
        return numberDecimalDigits;
    }

    public void numberDecimalDigits(int value) {
        checkWritable();
        numberDecimalDigits = value;
    }

    public int numberNegativePattern() {
        return numberNegativePattern;
    }

    public void numberNegativePattern(int value) {
        checkWritable();
        numberNegativePattern = value;
    }

    public String currencySymbol() {
        return currencySymbol;
    }

    public void currencySymbol(String value) {
        checkWritable();
        currencySymbol = value;
    }

    public String currencyDecimalSeparator() {
        return currencyDecimalSeparator;
    }

    public void currencyDecimalSeparator(String value) {
        checkWritable();
        currencyDecimalSeparator = value;
    }

    public String currencyGroupSeparator() {
        return currencyGroupSeparator;
    }

    public void currencyGroupSeparator(String value) {
        checkWritable();
        currencyGroupSeparator = value;
    }

    public int[] currencyGroupSizes() {
        return currencyGroupSizes.clone();
    }

    public void currencyGroupSizes(int[] value) {
        checkWritable();
        currencyGroupSizes = value.clone();
    }

    public int currencyDecimalDigits() {
        return currencyDecimalDigits;
    }

    public void currencyDecimalDigits(int value) {
        checkWritable();
        currencyDecimalDigits = value;
    }

    public int currencyPositivePattern() {
        return currencyPositivePattern;
    }

    public void currencyPositivePattern(int value) {
        checkWritable();
        currencyPositivePattern = value;
    }

    public int currencyNegativePattern() {
        return currencyNegativePattern;
    }

    public void currencyNegativePattern(int value) {
        checkWritable();
        currencyNegativePattern = value;
    }

    public String percentSymbol() {
        return percentSymbol;
    }

    public void percentSymbol(String value) {
        checkWritable();
        percentSymbol = value;
    }

    public String perMilleSymbol() {
        return perMilleSymbol;
    }

    public void perMilleSymbol(String value) {
        checkWritable();
        perMilleSymbol = value;
    }

    public String percentDecimalSeparator() {
        return percentDecimalSeparator;
    }

    public void percentDecimalSeparator(String value) {
        checkWritable();
        percentDecimalSeparator = value;
    }

    public String percentGroupSeparator() {
        return percentGroupSeparator;
    }

    public void percentGroupSeparator(String value) {
        checkWritable();
        percentGroupSeparator = value;
    }

    public int[] percentGroupSizes() {
        return percentGroupSizes.clone();
    }

    public void percentGroupSizes(int[] value) {
        checkWritable();
        percentGroupSizes = value.clone();
    }

    public int percentDecimalDigits() {
        return percentDecimalDigits;
    }

    public void percentDecimalDigits(int value) {
        checkWritable();
        percentDecimalDigits = value;
    }

    public int percentPositivePattern() {
        return percentPositivePattern;
    }

    public void percentPositivePattern(int value) {
        checkWritable();
        percentPositivePattern = value;
    }

    public int percentNegativePattern() {
        return percentNegativePattern;
    }

    public void percentNegativePattern(int value) {
        checkWritable();
        percentNegativePattern = value;
    }

    public String nanSymbol() {
        return nanSymbol;
    }

    public void nanSymbol(String value) {
        checkWritable();
        nanSymbol = value;
    }

    public String positiveInfinitySymbol() {
        return positiveInfinitySymbol;
    }

    public void positiveInfinitySymbol(String value) {
        checkWritable();
        positiveInfinitySymbol = value;
    }

    public String negativeInfinitySymbol() {
        return negativeInfinitySymbol;
    }

    public void negativeInfinitySymbol(String value) {
        checkWritable();
        negativeInfinitySymbol = value;
    }

    /**
     * Whether the hyphen is read as the minus sign too, because the culture's sign cannot be typed (.NET 5 and later).
     */
    public boolean allowsHyphen() {
        return negativeSign.length() == 1 && "\u2012\u207b\u208b\u2212\u2796\ufe63\uff0d".contains(negativeSign);
    }
}
