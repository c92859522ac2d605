package mediashell.automation.values;

/** What a DateTime counts from; the ordinal is the value of System.DateTimeKind. */
public enum DateTimeKind {
    UNSPECIFIED("Unspecified"),
    UTC("Utc"),
    LOCAL("Local");

    private final String dotNetName;

    DateTimeKind(String dotNetName) {
        this.dotNetName = dotNetName;
    }

    /** The constant's name in System.DateTimeKind. */
    public String dotNetName() {
        return dotNetName;
    }
}
