package mediashell.dotnet.system.xml;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DateTime;
import mediashell.text.culture.Culture;
import mediashell.text.format.DateTimeFormatter;

/** Values as the types of XML Schema write them. */
final class XmlValues {

    private XmlValues() {}

    /** A point in time with as many digits of its second as it needs. */
    static String text(ExecutionContext context, DateTime date) {
        return DateTimeFormatter.format(
                date,
                "yyyy-MM-ddTHH:mm:ss.FFFFFFFK".replace("T", "'T'"),
                Culture.INVARIANT.dateTimeFormat(),
                context.process().zone());
    }
}
