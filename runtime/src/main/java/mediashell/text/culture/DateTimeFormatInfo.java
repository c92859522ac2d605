package mediashell.text.culture;

/**
 * How a culture writes dates and times (System.Globalization.DateTimeFormatInfo); patterns are .NET's custom date
 * formats, month arrays have 13 entries. Mutable until it belongs to a shared culture, as in .NET; a setter is then an
 * {@link IllegalStateException}.
 */
public final class DateTimeFormatInfo {
    private static final String[] MONTHS = {
        "January",
        "February",
        "March",
        "April",
        "May",
        "June",
        "July",
        "August",
        "September",
        "October",
        "November",
        "December",
        ""
    };
    private static final String[] ABBREVIATED_MONTHS = {
        "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec", ""
    };

    private String amDesignator = "AM";
    private String pmDesignator = "PM";
    private String dateSeparator = "/";
    private String timeSeparator = ":";
    private int firstDayOfWeek = 0;
    private int calendarWeekRule = 0;
    private String shortDatePattern = "MM/dd/yyyy";
    private String longDatePattern = "dddd, dd MMMM yyyy";
    private String shortTimePattern = "HH:mm";
    private String longTimePattern = "HH:mm:ss";
    private String monthDayPattern = "MMMM dd";
    private String yearMonthPattern = "yyyy MMMM";
    private String[] dayNames = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    private String[] abbreviatedDayNames = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    private String[] shortestDayNames = {"Su", "Mo", "Tu", "We", "Th", "Fr", "Sa"};
    private String[] monthNames = MONTHS.clone();
    private String[] abbreviatedMonthNames = ABBREVIATED_MONTHS.clone();
    private String[] monthGenitiveNames = MONTHS.clone();
    private String[] abbreviatedMonthGenitiveNames = ABBREVIATED_MONTHS.clone();
    private CultureCalendar calendar = CultureCalendar.GREGORIAN;
    private String eraName = "A.D.";
    private String abbreviatedEraName = "AD";
    private String fullDateTimePatternSet;
    private boolean readOnly;

    /** What .NET's parameterless constructor makes: the invariant culture's values, writable. */
    public DateTimeFormatInfo() {}

    private DateTimeFormatInfo(DateTimeFormatInfo other) {
        amDesignator = other.amDesignator;
        pmDesignator = other.pmDesignator;
        dateSeparator = other.dateSeparator;
        timeSeparator = other.timeSeparator;
        firstDayOfWeek = other.firstDayOfWeek;
        calendarWeekRule = other.calendarWeekRule;
        shortDatePattern = other.shortDatePattern;
        longDatePattern = other.longDatePattern;
        shortTimePattern = other.shortTimePattern;
        longTimePattern = other.longTimePattern;
        monthDayPattern = other.monthDayPattern;
        yearMonthPattern = other.yearMonthPattern;
        dayNames = other.dayNames.clone();
        abbreviatedDayNames = other.abbreviatedDayNames.clone();
        shortestDayNames = other.shortestDayNames.clone();
        monthNames = other.monthNames.clone();
        abbreviatedMonthNames = other.abbreviatedMonthNames.clone();
        monthGenitiveNames = other.monthGenitiveNames.clone();
        abbreviatedMonthGenitiveNames = other.abbreviatedMonthGenitiveNames.clone();
        calendar = other.calendar;
        eraName = other.eraName;
        abbreviatedEraName = other.abbreviatedEraName;
        fullDateTimePatternSet = other.fullDateTimePatternSet;
    }

    /** A writable copy. */
    public DateTimeFormatInfo copy() {
        return new DateTimeFormatInfo(this);
    }

    /** Whether setters are refused. */
    public boolean isReadOnly() {
        return readOnly;
    }

    /** Refuses setters from now on; returns itself. */
    DateTimeFormatInfo freeze() {
        readOnly = true;
        return this;
    }

    private void checkWritable() {
        if (readOnly) {
            throw new IllegalStateException("this DateTimeFormatInfo belongs to a shared culture; change a copy of it");
        }
    }

    public String amDesignator() {
        return amDesignator;
    }

    public void amDesignator(String value) {
        checkWritable();
        amDesignator = value;
    }

    public String pmDesignator() {
        return pmDesignator;
    }

    public void pmDesignator(String value) {
        checkWritable();
        pmDesignator = value;
    }

    public String dateSeparator() {
        return dateSeparator;
    }

    public void dateSeparator(String value) {
        checkWritable();
        dateSeparator = value;
    }

    public String timeSeparator() {
        return timeSeparator;
    }

    public void timeSeparator(String value) {
        checkWritable();
        timeSeparator = value;
    }

    public int firstDayOfWeek() {
        return firstDayOfWeek;
    }

    public void firstDayOfWeek(int value) {
        checkWritable();
        firstDayOfWeek = value;
    }

    public int calendarWeekRule() {
        return calendarWeekRule;
    }

    public void calendarWeekRule(int value) {
        checkWritable();
        calendarWeekRule = value;
    }

    public String shortDatePattern() {
        return shortDatePattern;
    }

    public void shortDatePattern(String value) {
        checkWritable();
        shortDatePattern = value;
    }

    public String longDatePattern() {
        return longDatePattern;
    }

    public void longDatePattern(String value) {
        checkWritable();
        longDatePattern = value;
    }

    public String shortTimePattern() {
        return shortTimePattern;
    }

    public void shortTimePattern(String value) {
        checkWritable();
        shortTimePattern = value;
    }

    public String longTimePattern() {
        return longTimePattern;
    }

    public void longTimePattern(String value) {
        checkWritable();
        longTimePattern = value;
    }

    public String monthDayPattern() {
        return monthDayPattern;
    }

    public void monthDayPattern(String value) {
        checkWritable();
        monthDayPattern = value;
    }

    public String yearMonthPattern() {
        return yearMonthPattern;
    }

    public void yearMonthPattern(String value) {
        checkWritable();
        yearMonthPattern = value;
    }

    public String[] dayNames() {
        return dayNames.clone();
    }

    public void dayNames(String[] value) {
        checkWritable();
        dayNames = value.clone();
    }

    public String[] abbreviatedDayNames() {
        return abbreviatedDayNames.clone();
    }

    public void abbreviatedDayNames(String[] value) {
        checkWritable();
        abbreviatedDayNames = value.clone();
    }

    public String[] shortestDayNames() {
        return shortestDayNames.clone();
    }

    public void shortestDayNames(String[] value) {
        checkWritable();
        shortestDayNames = value.clone();
    }

    public String[] monthNames() {
        return monthNames.clone();
    }

    public void monthNames(String[] value) {
        checkWritable();
        monthNames = value.clone();
    }

    public String[] abbreviatedMonthNames() {
        return abbreviatedMonthNames.clone();
    }

    public void abbreviatedMonthNames(String[] value) {
        checkWritable();
        abbreviatedMonthNames = value.clone();
    }

    public String[] monthGenitiveNames() {
        return monthGenitiveNames.clone();
    }

    public void monthGenitiveNames(String[] value) {
        checkWritable();
        monthGenitiveNames = value.clone();
    }

    public String[] abbreviatedMonthGenitiveNames() {
        return abbreviatedMonthGenitiveNames.clone();
    }

    public void abbreviatedMonthGenitiveNames(String[] value) {
        checkWritable();
        abbreviatedMonthGenitiveNames = value.clone();
    }

    public CultureCalendar calendar() {
        return calendar;
    }

    public void calendar(CultureCalendar value) {
        checkWritable();
        calendar = value;
    }

    public String eraName() {
        return eraName;
    }

    public void eraName(String value) {
        checkWritable();
        eraName = value;
    }

    public String abbreviatedEraName() {
        return abbreviatedEraName;
    }

    public void abbreviatedEraName(String value) {
        checkWritable();
        abbreviatedEraName = value;
    }

    /** The pattern of the format F: what was set, else long date and long time. */
    public String fullDateTimePattern() {
        return fullDateTimePatternSet != null ? fullDateTimePatternSet : longDatePattern + " " + longTimePattern;
    }

    public void fullDateTimePattern(String value) {
        checkWritable();
        fullDateTimePatternSet = value;
    }

    /** The pattern of the format s, in every culture. */
    public String sortableDateTimePattern() {
        return "yyyy'-'MM'-'dd'T'HH':'mm':'ss";
    }

    /** The pattern of the format u, in every culture. */
    public String universalSortableDateTimePattern() {
        return "yyyy'-'MM'-'dd HH':'mm':'ss'Z'";
    }

    /** The pattern of the format r, in every culture. */
    public String rfc1123Pattern() {
        return "ddd, dd MMM yyyy HH':'mm':'ss 'GMT'";
    }

    /** The year that two digits mean: 1950 to 2049 as .NET's ICU cultures have it, in the culture's own calendar. */
    public int toFourDigitYear(int year) {
        if (year > 99) {
            return year;
        }
        int last = calendar.lastTwoDigitYear();
        return last - Math.floorMod(last - year, 100);
    }
}
