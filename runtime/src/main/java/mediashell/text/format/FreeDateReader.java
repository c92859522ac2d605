package mediashell.text.format;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import mediashell.text.culture.Culture;
import mediashell.text.culture.DateTimeFormatInfo;

/**
 * Reads a date in any order that its numbers and names allow: names of months and weekdays, up to three numbers, a time
 * with colons or a designator, an offset. Which number is which follows from their size and from the culture's
 * patterns.
 */
final class FreeDateReader {
    private static final int YEAR_DIGITS = 3;

    // English names are known in every culture, since RFC 1123 writes them.
    private static final DateTimeFormatInfo INVARIANT = Culture.INVARIANT.dateTimeFormat();

    private record Number(int value, int digits) {
        boolean isYear() {
            return digits >= YEAR_DIGITS;
        }
    }

    private final DateText text;
    private final DateTimeFormatInfo info;
    private final DateTimeFields fields = new DateTimeFields();
    private final List<Number> numbers = new ArrayList<>();
    private final Set<String> fillers = new HashSet<>();
    private int numbersBeforeMonth;
    private boolean separated = true;
    private boolean timeWasLast;

    FreeDateReader(String text, DateTimeFormatInfo info) {
        this.text = new DateText(text);
        this.info = info;
        addFillers(info.longDatePattern());
        addFillers(info.shortDatePattern());
        addFillers(info.yearMonthPattern());
        addFillers(info.monthDayPattern());
    }

    /** Words that patterns have between their fields, such as "de" in Spanish. */
    private void addFillers(String pattern) {
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : pattern.toCharArray()) {
            boolean field = !quoted && "dMyg".indexOf(c) >= 0;
            if (c == '\'') {
                quoted = !quoted;
            } else if (!field && Character.isLetter(c)) {
                word.append(c);
            } else {
                addFiller(word);
            }
        }
        addFiller(word);
    }

    private void addFiller(StringBuilder word) {
        if (!word.isEmpty()) {
            fillers.add(word.toString());
            word.setLength(0);
        }
    }

    /** The parts of the date, or null if the text is none. */
    DateTimeFields read() {
        text.skipBlanks();
        if (text.atEnd()) {
            return null;
        }
        while (!text.atEnd()) {
            if (!readToken()) {
                return null;
            }
        }
        return settle() ? fields : null;
    }

    private boolean readToken() {
        if (text.isDigit()) {
            boolean apart = separated;
            separated = false;
            return apart && readNumber();
        }
        if (text.skipBlanks() || skipSeparator()) {
            separated = true;
            return true;
        }
        if (readOffset()) {
            return true;
        }
        return Character.isLetter(text.peek()) && readWord();
    }

    private boolean skipSeparator() {
        char c = text.peek();
        if ((c == '+' || c == '-') && isOffsetPlace()) {
            return false;
        }
        boolean separator = c == '/' || c == '-' || c == '.' || c == ',';
        boolean sensible = separator && (!numbers.isEmpty() || fields.month > 0 || fields.dayOfWeek >= 0);
        if (sensible) {
            text.skip(1);
            return true;
        }
        return text.skipText(info.dateSeparator());
    }

    /** Behind a time a sign begins an offset. */
    private boolean isOffsetPlace() {
        char next = text.peek(1);
        return timeWasLast && !fields.hasOffset && next >= '0' && next <= '9';
    }

    private boolean readNumber() {
        int digits = text.countDigits();
        if (digits > 8) {
            return false;
        }
        int value = text.readDigits(digits);
        timeWasLast = true;
        if (skipTimeSeparator()) {
            return readTime(value, digits);
        }
        if (readHourOnly(value)) {
            return true;
        }
        timeWasLast = false;
        if (digits > 5 || numbers.size() == 3) {
            return false;
        }
        numbers.add(new Number(value, digits));
        separated = skipSuffix();
        return true;
    }

    /** The signs for year, month and day in East Asian dates. */
    private boolean skipSuffix() {
        boolean found = "年月日년월일".indexOf(text.peek()) >= 0 && !text.atEnd();
        text.skip(found ? 1 : 0);
        return found;
    }

    private boolean skipTimeSeparator() {
        return text.skipIf(':') || !info.timeSeparator().equals(".") && text.skipText(info.timeSeparator());
    }

    /** An hour alone needs its designator: 2PM. */
    private boolean readHourOnly(int value) {
        int start = text.position();
        text.skipBlanks();
        Boolean afternoon = text.readDesignator(info);
        if (afternoon == null || fields.hour >= 0) {
            text.moveTo(start);
            return false;
        }
        fields.hour = value;
        fields.afternoon = afternoon;
        return value <= 12;
    }

    private boolean readTime(int hour, int hourDigits) {
        if (fields.hour >= 0 || hourDigits > 2) {
            return false;
        }
        fields.hour = hour;
        fields.minute = readTwoDigits();
        if (fields.minute >= 0 && skipTimeSeparator()) {
            fields.second = readTwoDigits();
            if (fields.second < 0) {
                return false;
            }
            boolean decimals = (text.peek() == '.' || text.peek() == ',') && text.peek(1) >= '0' && text.peek(1) <= '9';
            if (decimals) {
                text.skip(1);
                fields.fractionTicks = text.readFraction();
            }
        }
        readMark();
        return fields.minute >= 0 && text.peek() != ':';
    }

    private int readTwoDigits() {
        int digits = text.countDigits();
        return digits == 1 || digits == 2 ? text.readDigits(digits) : -1;
    }

    private void readMark() {
        if (fields.afternoon != null) {
            return;
        }
        int start = text.position();
        text.skipBlanks();
        fields.afternoon = text.readDesignator(info);
        if (fields.afternoon == null) {
            text.moveTo(start);
        }
    }

    private boolean readOffset() {
        char c = text.peek();
        if ((c == 'Z' || c == 'z') && !Character.isLetter(text.peek(1)) && !fields.hasOffset && hasDate()) {
            text.skip(1);
            fields.setZulu();
            return true;
        }
        if ((c != '+' && c != '-') || !isOffsetPlace()) {
            return false;
        }
        text.skip(1);
        int digits = text.countDigits();
        int hours = text.readDigits(digits >= 3 ? digits - 2 : digits);
        int minutes = digits >= 3 ? text.readDigits(2) : 0;
        if (digits <= 2 && text.skipIf(':')) {
            minutes = readTwoDigits();
        }
        separated = true;
        return digits <= 4 && minutes >= 0 && fields.setOffset(c == '-', hours, minutes);
    }

    private boolean hasDate() {
        return fields.hour >= 0 || numbers.size() + (fields.month > 0 ? 1 : 0) >= 2;
    }

    private boolean readWord() {
        separated = true;
        int month = text.readMonth(info);
        month = month > 0 ? month : text.readMonth(INVARIANT);
        if (month > 0) {
            boolean first = fields.month < 0;
            fields.month = month;
            numbersBeforeMonth = numbers.size();
            return first;
        }
        int day = text.readDayOfWeek(info);
        day = day >= 0 ? day : text.readDayOfWeek(INVARIANT);
        if (day >= 0) {
            boolean first = fields.dayOfWeek < 0;
            fields.dayOfWeek = day;
            return first;
        }
        return readFiller() || readEarlyMark();
    }

    /** Some languages put the designator before the time. */
    private boolean readEarlyMark() {
        fields.afternoon = fields.hour < 0 && fields.afternoon == null ? text.readDesignator(info) : null;
        return fields.afternoon != null;
    }

    private boolean readFiller() {
        if (text.skipText("GMT") && !Character.isLetter(text.peek())) {
            fields.setZulu();
            return fields.hour >= 0;
        }
        boolean timeFollows = (text.peek() == 'T' || text.peek() == 't') && Character.isDigit(text.peek(1));
        if (timeFollows && !numbers.isEmpty()) {
            text.skip(1);
            return true;
        }
        for (String filler : fillers) {
            int start = text.position();
            if (text.skipText(filler) && !Character.isLetter(text.peek())) {
                return true;
            }
            text.moveTo(start);
        }
        return false;
    }

    /** Decides which number is year, month and day. */
    private boolean settle() {
        if (fields.month > 0) {
            return settleWithMonthName();
        }
        return switch (numbers.size()) {
            case 0 -> fields.hour >= 0;
            case 2 -> settleTwo(numbers.get(0), numbers.get(1));
            case 3 -> settleThree(numbers.get(0), numbers.get(1), numbers.get(2));
            default -> false;
        };
    }

    private boolean settleWithMonthName() {
        switch (numbers.size()) {
            case 1 -> {
                Number number = numbers.getFirst();
                if (number.isYear() || number.value() > 31) {
                    setYear(number);
                } else {
                    fields.day = number.value();
                }
            }
            case 2 -> {
                Number first = numbers.get(0);
                Number second = numbers.get(1);
                boolean yearFirst = first.isYear() || first.value() > 31;
                setYear(yearFirst ? first : second);
                fields.day = (yearFirst ? second : first).value();
            }
            default -> {
                return false;
            }
        }
        return fields.day != 0 && numbersBeforeMonth <= 2;
    }

    private void setYear(Number number) {
        fields.year = number.value();
        fields.twoDigitYear = number.digits() <= 2;
    }

    private boolean settleTwo(Number first, Number second) {
        if (first.isYear() || second.isYear()) {
            setYear(first.isYear() ? first : second);
            fields.month = (first.isYear() ? second : first).value();
            return first.isYear() != second.isYear();
        }
        boolean monthFirst = info.monthDayPattern().indexOf('M') < dayIndex(info.monthDayPattern());
        fields.month = (monthFirst ? first : second).value();
        fields.day = (monthFirst ? second : first).value();
        return true;
    }

    private static int dayIndex(String pattern) {
        return pattern.indexOf('d');
    }

    private boolean settleThree(Number first, Number second, Number third) {
        String pattern = info.shortDatePattern();
        boolean monthBeforeDay = pattern.indexOf('M') < dayIndex(pattern);
        if (first.isYear()) {
            return setDate(first, second, third);
        }
        if (third.isYear()) {
            return monthBeforeDay ? setDate(third, first, second) : setDate(third, second, first);
        }
        if (second.isYear()) {
            return false;
        }
        boolean yearFirst = pattern.indexOf('y') < Math.min(pattern.indexOf('M'), dayIndex(pattern));
        if (yearFirst) {
            return setDate(first, second, third);
        }
        return monthBeforeDay ? setDate(third, first, second) : setDate(third, second, first);
    }

    private boolean setDate(Number year, Number month, Number day) {
        setYear(year);
        fields.month = month.value();
        fields.day = day.value();
        return true;
    }
}
