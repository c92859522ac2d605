package mediashell.cmdlets.utility;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.values.Hashtable;

/** Reads lines of the form key = value into a table. */
@Cmdlet(verb = "ConvertFrom", noun = "StringData")
@OutputType("System.Collections.Hashtable")
public final class ConvertFromStringDataCommand extends UtilityCommandBase {

    /** What stands between key and value. */
    @Parameter(position = 1)
    Character delimiter = '=';

    /** The text. */
    @Parameter(mandatory = true, position = 0, valueFromPipeline = true)
    @AllowEmptyString
    String stringData;

    @Override
    public void processRecord() {
        Hashtable table = Hashtable.ignoringCase();
        for (String line : stringData.split("\r\n|\n|\r")) {
            String text = line.strip();
            if (!text.isEmpty() && !text.startsWith("#")) {
                add(table, text);
            }
        }
        writeObject(table);
    }

    private void add(Hashtable table, String line) {
        int split = line.indexOf(delimiter);
        if (split <= 0) {
            throw refused("the line '" + line + "' has no key and '" + delimiter + "'");
        }
        String key = line.substring(0, split).strip();
        if (table.containsKey(key)) {
            throw refused("the key '" + key + "' stands twice");
        }
        table.set(key, unescaped(line.substring(split + 1).strip()));
    }

    private DotNetException refused(String message) {
        throw throwTerminatingError(errorRecord(
                "System.Management.Automation.PSInvalidOperationException",
                "InvalidOperation",
                ErrorCategory.InvalidOperation,
                null,
                message));
    }

    private static String unescaped(String value) {
        StringBuilder out = new StringBuilder(value.length());
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c != '\\' || i + 1 == value.length()) {
                out.append(c);
                continue;
            }
            char next = value.charAt(++i);
            switch (next) {
                case 'n' -> out.append('\n');
                case 't' -> out.append('\t');
                case 'r' -> out.append('\r');
                default -> out.append(next);
            }
        }
        return out.toString();
    }
}
