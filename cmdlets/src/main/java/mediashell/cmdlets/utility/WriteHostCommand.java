package mediashell.cmdlets.utility;

import java.util.Iterator;
import java.util.StringJoiner;

import mediashell.automation.Cmdlet;
import mediashell.automation.HostInformationMessage;
import mediashell.automation.InformationRecord;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.values.DictionaryValue;

/** Shows text to the user, through the information stream. */
@Cmdlet(verb = "Write", noun = "Host")
public final class WriteHostCommand extends PSCmdlet {

    /** The color behind the text. */
    @Parameter(type = "System.ConsoleColor")
    Object backgroundColor;

    /** The color of the text. */
    @Parameter(type = "System.ConsoleColor")
    Object foregroundColor;

    /** The line goes on. */
    @Parameter
    boolean noNewline;

    /** What to show. */
    @Parameter(
            position = 0,
            valueFromPipeline = true,
            valueFromRemainingArguments = true,
            aliases = {"Msg", "Message"})
    Object object;

    /** What stands between the elements of collections. */
    @Parameter
    Object separator = " ";

    @Override
    public void processRecord() {
        String text = text(object);
        HostInformationMessage message = new HostInformationMessage(
                text == null ? "" : text, noNewline, name(foregroundColor), name(backgroundColor));
        writeInformation(message, InformationRecord.HOST_TAG);
    }

    private static String name(Object color) {
        return color == null ? null : color.toString();
    }

    private String text(Object shown) {
        Object base = PSObject.base(shown);
        if (base instanceof String string) {
            return string;
        }
        if (base instanceof DictionaryValue dictionary) {
            return joined(dictionary.iterator());
        }
        Iterator<Object> elements = context().conversions().enumerate(shown);
        return elements == null ? context().conversions().toCultureText(shown) : joined(elements);
    }

    private String joined(Iterator<Object> elements) {
        String between = text(separator);
        StringJoiner joined = new StringJoiner(between == null ? "" : between);
        while (elements.hasNext()) {
            joined.add(text(elements.next()));
        }
        return joined.toString();
    }
}
