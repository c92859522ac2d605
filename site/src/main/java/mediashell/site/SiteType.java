package mediashell.site;

/** What a site is in its hierarchy, with the numbers of SMS_Site.Type. */
public enum SiteType {
    SECONDARY(1),
    PRIMARY(2),
    CENTRAL_ADMINISTRATION(4);

    private final int number;

    SiteType(int number) {
        this.number = number;
    }

    public int number() {
        return number;
    }

    /** The type with this number; anything else is {@link SiteErrorCode#INVALID_VALUE}. */
    public static SiteType of(int number) {
        for (SiteType type : values()) {
            if (type.number == number) {
                return type;
            }
        }
        throw new SiteException(SiteErrorCode.INVALID_VALUE, "SMS_Site.Type", "must be 1, 2 or 4, but is " + number);
    }
}
