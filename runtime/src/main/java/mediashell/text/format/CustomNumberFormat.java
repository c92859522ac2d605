package mediashell.text.format;

import mediashell.text.culture.NumberFormatInfo;

/**
 * A custom numeric format such as {@code #,##0.00;(#,##0.00);-}: placeholders 0 and #, point, groups and scaling by
 * commas, percent and per mille, exponents, quoted text, up to three sections for positive, negative and zero.
 */
final class CustomNumberFormat {
    private static final int NO_DIGIT = Integer.MAX_VALUE;
    private static final int MOST_EXPONENT_DIGITS = 10;

    private final String format;
    private final DecimalDigits number;
    private final NumberFormatInfo info;
    private final StringBuilder text = new StringBuilder();

    // What the scan of a section found.
    private int digitCount;
    private int decimalPosition;
    private int firstZero;
    private int lastZero;
    private int thousandsPosition;
    private int thousandsCount;
    private boolean grouped;
    private boolean scientific;
    private int scaleAdjust;

    // Where the output is: digits still to come left of the point, next digit, surplus (or, negative, missing) digits.
    private int digitPosition;
    private int adjust;
    private int cursor;
    private int nextDigit;
    private boolean pointWritten;
    private DigitGroups groups;

    private CustomNumberFormat(String format, DecimalDigits number, NumberFormatInfo info) {
        this.format = format;
        this.number = number;
        this.info = info;
    }

    /** The number in that format; the digits are used up. */
    static String format(DecimalDigits number, String format, NumberFormatInfo info) {
        return new CustomNumberFormat(format, number, info).format();
    }

    private String format() {
        int section = chooseSection();
        firstZero = firstZero < decimalPosition ? decimalPosition - firstZero : 0;
        lastZero = lastZero > decimalPosition ? decimalPosition - lastZero : 0;
        digitPosition = scientific ? decimalPosition : Math.max(number.scale(), decimalPosition);
        adjust = scientific ? 0 : number.scale() - decimalPosition;
        groups = groups();
        boolean signed = number.isNegative() && section == 0;
        if (signed && number.scale() != 0) {
            text.append(info.negativeSign());
        }
        write(section);
        if (signed && number.scale() == 0 && !text.isEmpty()) {
            text.insert(0, info.negativeSign());
        }
        return text.toString();
    }

    /** Scans the section for the number and rounds; a number that rounds to zero moves to the zero section. */
    private int chooseSection() {
        int section = sectionStart(number.isZero() ? 2 : number.isNegative() ? 1 : 0);
        while (true) {
            scan(section);
            if (number.isZero()) {
                number.settleZero();
                return section;
            }
            number.multiplyByPowerOfTen(scaleAdjust);
            int position = scientific ? digitCount : number.scale() + digitCount - decimalPosition;
            number.round(position, false);
            int zeroSection = number.isZero() ? sectionStart(2) : section;
            if (zeroSection == section) {
                return section;
            }
            section = zeroSection;
        }
    }

    private int sectionStart(int wanted) {
        int remaining = wanted;
        int index = 0;
        while (remaining > 0 && index < format.length()) {
            char c = format.charAt(index++);
            if (c == ';') {
                remaining--;
                if (remaining == 0) {
                    return index < format.length() && format.charAt(index) != ';' ? index : 0;
                }
            } else {
                index = skipLiteral(c, index);
            }
        }
        return 0;
    }

    /** The index behind quoted or escaped text that the character begins; else the same index. */
    private int skipLiteral(char c, int index) {
        if (c == '\\') {
            return Math.min(index + 1, format.length());
        }
        if (c == '\'' || c == '"') {
            int end = format.indexOf(c, index);
            return end < 0 ? format.length() : end + 1;
        }
        return index;
    }

    private void scan(int section) {
        digitCount = 0;
        decimalPosition = -1;
        firstZero = NO_DIGIT;
        lastZero = 0;
        thousandsPosition = -1;
        thousandsCount = 0;
        grouped = false;
        scientific = false;
        scaleAdjust = 0;
        int index = section;
        while (index < format.length() && format.charAt(index) != ';') {
            char c = format.charAt(index++);
            scanCharacter(c);
            index = c == 'E' || c == 'e' ? scanExponent(index) : skipLiteral(c, index);
        }
        decimalPosition = decimalPosition < 0 ? digitCount : decimalPosition;
        if (thousandsPosition >= 0) {
            boolean scales = thousandsPosition == decimalPosition;
            scaleAdjust -= scales ? thousandsCount * 3 : 0;
            grouped |= !scales;
        }
    }

    private void scanCharacter(char c) {
        switch (c) {
            case '#' -> digitCount++;
            case '0' -> {
                firstZero = firstZero == NO_DIGIT ? digitCount : firstZero;
                digitCount++;
                lastZero = digitCount;
            }
            case '.' -> decimalPosition = decimalPosition < 0 ? digitCount : decimalPosition;
            case ',' -> scanComma();
            case '%' -> scaleAdjust += 2;
            case '\u2030' -> scaleAdjust += 3;
            default -> {}
        }
    }

    private void scanComma() {
        if (digitCount == 0 || decimalPosition >= 0) {
            return;
        }
        if (thousandsPosition == digitCount) {
            thousandsCount++;
            return;
        }
        grouped |= thousandsPosition >= 0;
        thousandsPosition = digitCount;
        thousandsCount = 1;
    }

    private int scanExponent(int index) {
        int zeros = exponentZeros(index);
        if (zeros < 0) {
            return index;
        }
        scientific = true;
        return endOfZeros(zeros);
    }

    /** Where the zeros of an exponent begin that follow the letter, with or without sign; -1 if there are none. */
    private int exponentZeros(int index) {
        boolean sign = index < format.length() && (format.charAt(index) == '+' || format.charAt(index) == '-');
        int zeros = sign ? index + 1 : index;
        return zeros < format.length() && format.charAt(zeros) == '0' ? zeros : -1;
    }

    private int endOfZeros(int start) {
        int end = start;
        while (end < format.length() && format.charAt(end) == '0') {
            end++;
        }
        return end;
    }

    private DigitGroups groups() {
        if (!grouped || info.numberGroupSeparator().isEmpty()) {
            return new DigitGroups(new int[0], 0);
        }
        int digits = digitPosition + Math.min(adjust, 0);
        return new DigitGroups(info.numberGroupSizes(), Math.max(firstZero, digits));
    }

    private void write(int section) {
        cursor = section;
        while (cursor < format.length() && format.charAt(cursor) != ';') {
            char c = format.charAt(cursor++);
            if (adjust > 0 && (c == '#' || c == '0' || c == '.')) {
                writeSurplus();
            }
            writeCharacter(c);
        }
    }

    private void writeCharacter(char c) {
        switch (c) {
            case '#', '0' -> writePlaceholder();
            case '.' -> writePoint();
            case '%' -> text.append(info.percentSymbol());
            case '\u2030' -> text.append(info.perMilleSymbol());
            case ',' -> {}
            case '\'', '"' -> writeQuoted(c);
            case '\\' -> {
                if (cursor < format.length()) {
                    text.append(format.charAt(cursor++));
                }
            }
            case 'E', 'e' -> writeExponent(c);
            default -> text.append(c);
        }
    }

    /** Digits for which the format has no placeholder stand before the first one. */
    private void writeSurplus() {
        while (adjust > 0) {
            writeDigit(number.digitOrZero(nextDigit++));
            digitPosition--;
            adjust--;
        }
    }

    private void writePlaceholder() {
        char digit;
        if (adjust < 0) {
            adjust++;
            digit = digitPosition <= firstZero ? '0' : '\0';
        } else if (nextDigit < number.count()) {
            digit = number.digit(nextDigit++);
        } else {
            digit = digitPosition > lastZero ? '0' : '\0';
        }
        if (digit != '\0') {
            writeDigit(digit);
        }
        digitPosition--;
    }

    private void writeDigit(char digit) {
        text.append(digit);
        if (digitPosition > 1 && groups.isBoundary(digitPosition - 1)) {
            text.append(info.numberGroupSeparator());
        }
    }

    private void writePoint() {
        if (digitPosition != 0 || pointWritten) {
            return;
        }
        boolean digitsFollow = decimalPosition < digitCount && nextDigit < number.count();
        if (lastZero < 0 || digitsFollow) {
            text.append(info.numberDecimalSeparator());
            pointWritten = true;
        }
    }

    private void writeQuoted(char quote) {
        int end = format.indexOf(quote, cursor);
        int stop = end < 0 ? format.length() : end;
        text.append(format, cursor, stop);
        cursor = Math.min(stop + 1, format.length());
    }

    private void writeExponent(char letter) {
        int zeros = exponentZeros(cursor);
        if (!scientific) {
            text.append(letter);
            int end = zeros < 0 ? cursor + (isSignAt(cursor) ? 1 : 0) : endOfZeros(zeros);
            text.append(format, cursor, end);
            cursor = end;
            return;
        }
        if (zeros < 0) {
            text.append(letter);
            return;
        }
        int end = endOfZeros(zeros);
        int power = number.isZero() ? 0 : number.scale() - decimalPosition;
        int digits = Math.min(end - zeros, MOST_EXPONENT_DIGITS);
        boolean positiveSign = format.charAt(cursor) == '+';
        StandardNumberFormat.appendExponent(text, info, power, letter, digits, positiveSign);
        cursor = end;
        scientific = false;
    }

    private boolean isSignAt(int index) {
        return index < format.length() && (format.charAt(index) == '+' || format.charAt(index) == '-');
    }
}
