package mediashell.site.wmi;

/**
 * A property of a class.
 *
 * @param type CIM type, {@code String}, {@code UInt32}, {@code DateTime}, {@code String[]}, or a class name
 * @param lazy whether queries leave it out until the instance itself is read
 */
public record SmsProperty(String name, String type, boolean key, boolean lazy, boolean readOnly) {

    static SmsProperty parse(String[] columns) {
        String flags = columns[3];
        return new SmsProperty(columns[1], columns[2], flags.contains("k"), flags.contains("l"), flags.contains("r"));
    }
}
