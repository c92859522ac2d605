package mediashell.automation.values;

/** System.DBNull: a missing value of a database; PowerShell treats it as null in truth and {@code -eq $null}. */
public final class DBNull {

    /** The only instance. */
    public static final DBNull VALUE = new DBNull();

    private DBNull() {}

    @Override
    public String toString() {
        return "";
    }
}
