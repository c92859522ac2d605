package mediashell.text.format;

import mediashell.automation.values.ArgumentRangeException;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.TimeSpan;
import mediashell.text.culture.DateTimeFormatInfo;

/** The parts of a date that a parser has found; -1 is a part not found. Filled once, by one parser. */
final class DateTimeFields {
    private static final long MOST_OFFSET_MINUTES = 14 * 60;

    int year = -1;
    int month = -1;
    int day = -1;
    int dayOfWeek = -1;
    int hour = -1;
    int minute = -1;
    int second = -1;
    long fractionTicks;
    boolean twoDigitYear;
    boolean twelveHours;
    Boolean afternoon;
    boolean hasOffset;
    boolean zulu;
    long offsetMinutes;

    /** Notes an offset from UTC; false if it is more than 14 hours. */
    boolean setOffset(boolean negative, int hours, int minutes) {
        long total = hours * 60L + minutes;
        hasOffset = true;
        offsetMinutes = negative ? -total : total;
        return minutes < 60 && total <= MOST_OFFSET_MINUTES;
    }

    void setZulu() {
        hasOffset = true;
        zulu = true;
        offsetMinutes = 0;
    }

    long offsetTicks() {
        return offsetMinutes * TimeSpan.TICKS_PER_MINUTE;
    }

    /** The clock reading that the parts make, or null if there is none. What is missing is taken from today. */
    DateTime clock(DateTimeFormatInfo info, DateTime today, boolean strictTwelveHours) {
        if (!settleHour(strictTwelveHours)) {
            return null;
        }
        settleDate(info, today);
        try {
            DateTime date = info.calendar().toDate(year, month, day);
            if (dayOfWeek >= 0 && date.dayOfWeek() != dayOfWeek) {
                return null;
            }
            return date.addTicks(timeTicks());
        } catch (ArgumentRangeException noSuchDay) {
            return null;
        }
    }

    private long timeTicks() {
        long seconds = Math.max(hour, 0) * 3600L + Math.max(minute, 0) * 60L + Math.max(second, 0);
        return seconds * TimeSpan.TICKS_PER_SECOND + fractionTicks;
    }

    private boolean settleHour(boolean strictTwelveHours) {
        if (hour > 23 || minute > 59 || second > 59) {
            return false;
        }
        if (twelveHours) {
            if (hour > 12) {
                return false;
            }
            boolean late = Boolean.TRUE.equals(afternoon);
            hour = hour < 0 ? hour : hour % 12 + (late ? 12 : 0);
        } else if (afternoon != null && hour >= 0) {
            return settleMark(strictTwelveHours);
        }
        return true;
    }

    /** A designator beside hours that may count to 24. */
    private boolean settleMark(boolean strictTwelveHours) {
        if (strictTwelveHours) {
            return afternoon == hour >= 12;
        }
        if (hour >= 13) {
            return afternoon;
        }
        hour = hour % 12 + (afternoon ? 12 : 0);
        return true;
    }

    private void settleDate(DateTimeFormatInfo info, DateTime today) {
        if (twoDigitYear && year >= 0) {
            year = info.toFourDigitYear(year);
        }
        var now = info.calendar().dayOf(today);
        if (year < 0 && month < 0 && day < 0) {
            year = now.year();
            month = now.month();
            day = now.day();
            return;
        }
        year = year < 0 ? now.year() : year;
        month = month < 0 ? 1 : month;
        day = day < 0 ? 1 : day;
    }
}
