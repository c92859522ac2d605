package mediashell.text.format;

import mediashell.text.culture.NumberFormatInfo;

/** The standard formats C, E, F, G, N, P and R over decimal digits. */
final class StandardNumberFormat {
    private static final String[] POSITIVE_CURRENCY = {"$#", "#$", "$ #", "# $"};
    private static final String[] NEGATIVE_CURRENCY = {
        "($#)", "-$#", "$-#", "$#-", "(#$)", "-#$", "#-$", "#$-", "-# $", "-$ #", "# $-", "$ #-", "$ -#", "#- $",
        "($ #)", "(# $)", "$- #"
    };
    private static final String[] NEGATIVE_NUMBER = {"(#)", "-#", "- #", "#-", "# -"};
    private static final String[] POSITIVE_PERCENT = {"# %", "#%", "%#", "% #"};
    private static final String[] NEGATIVE_PERCENT = {
        "-# %", "-#%", "-%#", "%-#", "%#-", "#-%", "#%-", "-% #", "# %-", "% #-", "% -#", "#- %"
    };

    private final NumberFormatInfo info;
    private final StringBuilder text = new StringBuilder();

    private StandardNumberFormat(NumberFormatInfo info) {
        this.info = info;
    }

    /**
     * The number in a standard format.
     *
     * @param precision the number of decimals or digits; -1 for the format's own
     * @return null if there is no such format
     */
    static String format(DecimalDigits number, FormatSpecifier specifier, int precision, NumberFormatInfo info) {
        var format = new StandardNumberFormat(info);
        boolean known = format.append(number, specifier, precision);
        return known ? format.text.toString() : null;
    }

    private boolean append(DecimalDigits number, FormatSpecifier specifier, int precision) {
        char exponent = specifier.isLower() ? 'e' : 'E';
        switch (specifier.upper()) {
            case 'C' -> appendCurrency(number, precision < 0 ? info.currencyDecimalDigits() : precision);
            case 'F' -> appendFixed(number, precision < 0 ? info.numberDecimalDigits() : precision);
            case 'N' -> appendNumber(number, precision < 0 ? info.numberDecimalDigits() : precision);
            case 'P' -> appendPercent(number, precision < 0 ? info.percentDecimalDigits() : precision);
            case 'E' -> appendScientific(number, precision < 0 ? 6 : precision, exponent);
            case 'G', 'R' -> appendGeneral(number, precision, exponent);
            default -> {
                return false;
            }
        }
        return true;
    }

    private static void round(DecimalDigits number, int position) {
        number.round(position, number.kind() == DecimalDigits.Kind.FLOATING);
    }

    private void appendSign(DecimalDigits number) {
        if (number.isNegative()) {
            text.append(info.negativeSign());
        }
    }

    private void appendFixed(DecimalDigits number, int decimals) {
        round(number, number.scale() + decimals);
        appendSign(number);
        appendDigits(number, new Digits(decimals, new int[0], info.numberDecimalSeparator(), ""));
    }

    /** How the digits of a pattern are written. */
    private record Digits(int decimals, int[] groups, String point, String separator) {}

    private void appendNumber(DecimalDigits number, int decimals) {
        round(number, number.scale() + decimals);
        String pattern = number.isNegative() ? NEGATIVE_NUMBER[info.numberNegativePattern()] : "#";
        appendPattern(
                pattern,
                number,
                new Digits(
                        decimals, info.numberGroupSizes(), info.numberDecimalSeparator(), info.numberGroupSeparator()));
    }

    private void appendCurrency(DecimalDigits number, int decimals) {
        round(number, number.scale() + decimals);
        String pattern = number.isNegative()
                ? NEGATIVE_CURRENCY[info.currencyNegativePattern()]
                : POSITIVE_CURRENCY[info.currencyPositivePattern()];
        appendPattern(
                pattern,
                number,
                new Digits(
                        decimals,
                        info.currencyGroupSizes(),
                        info.currencyDecimalSeparator(),
                        info.currencyGroupSeparator()));
    }

    private void appendPercent(DecimalDigits number, int decimals) {
        number.multiplyByPowerOfTen(2);
        round(number, number.scale() + decimals);
        String pattern = number.isNegative()
                ? NEGATIVE_PERCENT[info.percentNegativePattern()]
                : POSITIVE_PERCENT[info.percentPositivePattern()];
        appendPattern(
                pattern,
                number,
                new Digits(
                        decimals,
                        info.percentGroupSizes(),
                        info.percentDecimalSeparator(),
                        info.percentGroupSeparator()));
    }

    private void appendPattern(String pattern, DecimalDigits number, Digits digits) {
        for (int i = 0; i < pattern.length(); i++) {
            char c = pattern.charAt(i);
            switch (c) {
                case '#' -> appendDigits(number, digits);
                case '-' -> text.append(info.negativeSign());
                case '$' -> text.append(info.currencySymbol());
                case '%' -> text.append(info.percentSymbol());
                default -> text.append(c);
            }
        }
    }

    private void appendDigits(DecimalDigits number, Digits digits) {
        int whole = Math.max(number.scale(), 0);
        if (whole == 0) {
            text.append('0');
        } else {
            appendWhole(number, whole, new DigitGroups(digits.groups(), whole), digits.separator());
        }
        if (digits.decimals() > 0) {
            text.append(digits.point());
            for (int i = 0; i < digits.decimals(); i++) {
                int index = number.scale() + i;
                text.append(index < 0 ? '0' : number.digitOrZero(index));
            }
        }
    }

    private void appendWhole(DecimalDigits number, int whole, DigitGroups groups, String separator) {
        for (int i = 0; i < whole; i++) {
            if (i > 0 && groups.isBoundary(whole - i)) {
                text.append(separator);
            }
            text.append(number.digitOrZero(i));
        }
    }

    private void appendScientific(DecimalDigits number, int decimals, char exponent) {
        round(number, decimals + 1);
        appendSign(number);
        text.append(number.digitOrZero(0));
        if (decimals > 0) {
            text.append(info.numberDecimalSeparator());
        }
        for (int i = 1; i <= decimals; i++) {
            text.append(number.digitOrZero(i));
        }
        int power = number.isZero() ? 0 : number.scale() - 1;
        appendExponent(text, info, power, exponent, 3, true);
    }

    private void appendGeneral(DecimalDigits number, int precision, char exponent) {
        // A decimal without precision shows its scale: 1.50 has three digits, and never an exponent.
        boolean keepsScale = number.kind() == DecimalDigits.Kind.DECIMAL && precision == -1;
        int digits = precision < 1 ? number.count() : precision;
        if (!keepsScale) {
            round(number, digits);
        }
        appendSign(number);
        boolean scientific = !keepsScale && (number.scale() > digits || number.scale() < -3);
        int whole = scientific ? 1 : number.scale();
        appendSignificant(number, whole);
        if (scientific) {
            appendExponent(text, info, number.scale() - 1, exponent, 2, true);
        }
    }

    private void appendSignificant(DecimalDigits number, int whole) {
        for (int i = 0; i < whole; i++) {
            text.append(number.digitOrZero(i));
        }
        if (whole <= 0) {
            text.append('0');
        }
        int next = Math.max(whole, 0);
        if (next < number.count() || whole < 0) {
            text.append(info.numberDecimalSeparator());
            text.repeat('0', Math.max(-whole, 0));
            for (int i = next; i < number.count(); i++) {
                text.append(number.digit(i));
            }
        }
    }

    static void appendExponent(
            StringBuilder text, NumberFormatInfo info, int power, char letter, int digits, boolean positiveSign) {
        text.append(letter);
        if (power < 0) {
            text.append(info.negativeSign());
        } else if (positiveSign) {
            text.append(info.positiveSign());
        }
        String magnitude = Integer.toString(Math.abs(power));
        text.repeat('0', Math.max(digits - magnitude.length(), 0)).append(magnitude);
    }
}
