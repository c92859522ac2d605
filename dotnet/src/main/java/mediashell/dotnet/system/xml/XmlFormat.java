package mediashell.dotnet.system.xml;

/**
 * How XML is laid out.
 *
 * @param indent whether elements go on lines of their own
 * @param step what a level is indented by
 * @param newLine what ends a line
 * @param declares whether a declaration is written before the first element
 * @param encoding the name of the encoding in the declaration
 * @param attributesOnLines whether each attribute goes on a line of its own
 * @param quote the quote around values of attributes
 */
public record XmlFormat(
        boolean indent,
        String step,
        String newLine,
        boolean declares,
        String encoding,
        boolean attributesOnLines,
        char quote) {

    /** Everything on one line, without a declaration. */
    public static final XmlFormat PLAIN = new XmlFormat(false, "  ", "\n", false, "utf-8", false, '"');

    /** Lines indented by two blanks. */
    public static final XmlFormat INDENTED = new XmlFormat(true, "  ", "\n", false, "utf-8", false, '"');
}
