package mediashell.dotnet.system.xml;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DateTime;
import mediashell.dotnet.system.io.Stream;
import mediashell.text.culture.Culture;
import mediashell.text.format.DateTimeFormatter;

/** Values as the types of XML Schema write them. */
public final class XmlValues {

    private XmlValues() {}

    /** A point in time with as many digits of its second as it needs. */
    public static String text(ExecutionContext context, DateTime date) {
        return DateTimeFormatter.format(
                date,
                "yyyy-MM-ddTHH:mm:ss.FFFFFFFK".replace("T", "'T'"),
                Culture.INVARIANT.dateTimeFormat(),
                context.process().zone());
    }

    /** What the data of an XML declaration says about something, or an empty text. */
    public static String pseudoAttribute(String data, String name) {
        return XmlText.pseudoAttribute(data, name);
    }

    /** The text of a file by its byte order mark or its declaration. */
    public static String ofFile(ExecutionContext context, String path) {
        return XmlReader.ofFile(context, path);
    }

    /** The text of a stream by its byte order mark or its declaration. */
    public static String ofStream(Stream stream) {
        return XmlReader.text(stream);
    }
}
