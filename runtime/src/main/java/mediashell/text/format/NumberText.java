package mediashell.text.format;

import java.math.BigDecimal;
import java.math.BigInteger;

import mediashell.text.culture.NumberFormatInfo;

/**
 * Reads the text of a decimal number by styles and culture into digits and exponent, in the order .NET tries signs,
 * symbols and separators. Not the number's type: that is the caller's.
 */
final class NumberText {
    private static final int EXPONENT_LIMIT = 100_000_000;

    private final String text;
    private final int styles;
    private final NumberFormatInfo info;
    private final StringBuilder digits = new StringBuilder();
    private int position;
    private int scale;
    private boolean negative;
    private boolean hasSign;
    private boolean inParentheses;
    private boolean hasCurrency;
    private boolean hasDigits;
    private boolean hasPoint;
    private String currencyLeft;

    private NumberText(String text, int styles, NumberFormatInfo info) {
        this.text = text;
        this.styles = styles;
        this.info = info;
        this.currencyLeft = allows(NumberStyles.ALLOW_CURRENCY_SYMBOL) ? info.currencySymbol() : null;
    }

    /** The number that is all of the text, or null. */
    static NumberText read(String text, int styles, NumberFormatInfo info) {
        var number = new NumberText(text, styles, info);
        return number.read() && number.onlyNulsFollow() ? number : null;
    }

    boolean isNegative() {
        return negative;
    }

    /** Whether no digit but zero was read. */
    boolean isZero() {
        return digits.isEmpty();
    }

    /** The digits from the first that is not zero; they are worth 0.d1d2d3… x 10^{@link #scale}. */
    String digits() {
        return digits.toString();
    }

    int scale() {
        return scale;
    }

    /** The exact value; only for scales the caller has bounded. */
    BigDecimal exact() {
        if (isZero()) {
            return BigDecimal.ZERO.setScale(Math.max(-scale, 0));
        }
        var value = new BigDecimal(new BigInteger(digits()), digits.length() - scale);
        return negative ? value.negate() : value;
    }

    private boolean allows(int style) {
        return (styles & style) != 0;
    }

    private boolean read() {
        readLeading();
        readDigits();
        if (!hasDigits) {
            return false;
        }
        if (allows(NumberStyles.ALLOW_EXPONENT)) {
            readExponent();
        }
        readTrailing();
        return !inParentheses;
    }

    private char current() {
        return position < text.length() ? text.charAt(position) : '\0';
    }

    static boolean isWhite(char c) {
        return c == ' ' || c >= '\t' && c <= '\r';
    }

    private boolean isDigit() {
        return current() >= '0' && current() <= '9';
    }

    private void readLeading() {
        while (position < text.length()) {
            // Blanks may stand behind a sign only when a currency symbol came too, or the culture writes "- 1".
            boolean blankAllowed = allows(NumberStyles.ALLOW_LEADING_WHITE)
                    && (!hasSign || hasCurrency || info.numberNegativePattern() == 2);
            if (isWhite(current()) && blankAllowed) {
                position++;
            } else if (!readLeadingSign() && !readCurrency()) {
                return;
            }
        }
    }

    private boolean readLeadingSign() {
        if (hasSign) {
            return false;
        }
        if (allows(NumberStyles.ALLOW_LEADING_SIGN) && readSign()) {
            return true;
        }
        if (current() == '(' && allows(NumberStyles.ALLOW_PARENTHESES)) {
            hasSign = true;
            inParentheses = true;
            negative = true;
            position++;
            return true;
        }
        return false;
    }

    private boolean readSign() {
        if (skip(info.positiveSign())) {
            hasSign = true;
            return true;
        }
        if (skipNegativeSign()) {
            hasSign = true;
            negative = true;
            return true;
        }
        return false;
    }

    private boolean skipNegativeSign() {
        if (skip(info.negativeSign())) {
            return true;
        }
        return info.allowsHyphen() && skip("-");
    }

    private boolean readCurrency() {
        if (currencyLeft == null || !skip(currencyLeft)) {
            return false;
        }
        hasCurrency = true;
        currencyLeft = null;
        return true;
    }

    /** Skips the symbol; a typed blank stands for the no-break spaces that cultures group with. */
    private boolean skip(String symbol) {
        if (symbol.isEmpty() || position + symbol.length() > text.length()) {
            return false;
        }
        for (int i = 0; i < symbol.length(); i++) {
            char expected = symbol.charAt(i);
            char c = text.charAt(position + i);
            boolean blank = c == ' ' && (expected == '\u00a0' || expected == '\u202f');
            if (c != expected && !blank) {
                return false;
            }
        }
        position += symbol.length();
        return true;
    }

    private void readDigits() {
        while (true) {
            if (isDigit()) {
                addDigit();
                position++;
            } else if (!readPoint() && !readGroup()) {
                return;
            }
        }
    }

    private void addDigit() {
        hasDigits = true;
        if (current() != '0' || !digits.isEmpty()) {
            digits.append(current());
            scale += hasPoint ? 0 : 1;
        } else if (hasPoint) {
            scale--;
        }
    }

    private boolean readPoint() {
        if (!allows(NumberStyles.ALLOW_DECIMAL_POINT) || hasPoint) {
            return false;
        }
        hasPoint = allows(NumberStyles.ALLOW_CURRENCY_SYMBOL)
                ? skip(info.currencyDecimalSeparator()) || !hasCurrency && skip(info.numberDecimalSeparator())
                : skip(info.numberDecimalSeparator());
        return hasPoint;
    }

    private boolean readGroup() {
        if (!allows(NumberStyles.ALLOW_THOUSANDS) || !hasDigits || hasPoint) {
            return false;
        }
        return allows(NumberStyles.ALLOW_CURRENCY_SYMBOL)
                ? skip(info.currencyGroupSeparator()) || !hasCurrency && skip(info.numberGroupSeparator())
                : skip(info.numberGroupSeparator());
    }

    private void readExponent() {
        int start = position;
        if (current() != 'e' && current() != 'E') {
            return;
        }
        position++;
        boolean down = !skip(info.positiveSign()) && skipNegativeSign();
        if (!isDigit()) {
            position = start;
            return;
        }
        int exponent = 0;
        while (isDigit()) {
            exponent = exponent >= EXPONENT_LIMIT ? EXPONENT_LIMIT : exponent * 10 + current() - '0';
            position++;
        }
        scale += down ? -exponent : exponent;
    }

    private void readTrailing() {
        while (position < text.length()) {
            if (isWhite(current()) && allows(NumberStyles.ALLOW_TRAILING_WHITE)) {
                position++;
            } else if (!readTrailingSign() && !readCurrency()) {
                return;
            }
        }
    }

    private boolean readTrailingSign() {
        if (allows(NumberStyles.ALLOW_TRAILING_SIGN) && !hasSign && readSign()) {
            return true;
        }
        if (current() == ')' && inParentheses) {
            inParentheses = false;
            position++;
            return true;
        }
        return false;
    }

    private boolean onlyNulsFollow() {
        for (int i = position; i < text.length(); i++) {
            if (text.charAt(i) != '\0') {
                return false;
            }
        }
        return true;
    }
}
