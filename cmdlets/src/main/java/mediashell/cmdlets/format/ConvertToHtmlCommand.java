package mediashell.cmdlets.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.ValidatePattern;
import mediashell.automation.ValidateSet;
import mediashell.automation.format.Alignment;
import mediashell.automation.format.DisplayProperties;
import mediashell.automation.format.PropertySpec;
import mediashell.automation.format.ValueExpression;
import mediashell.automation.values.DictionaryEntry;
import mediashell.automation.values.Hashtable;

/** Makes an HTML page or fragment with a table or list of its input. */
@Cmdlet(verb = "ConvertTo", noun = "Html", module = "Microsoft.PowerShell.Utility", defaultParameterSetName = "Page")
@OutputType("System.String")
public final class ConvertToHtmlCommand extends PSCmdlet {

    private static final String STRICT =
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\"  \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-strict.dtd\">";
    private static final String TRANSITIONAL =
            "<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Transitional//EN\"  \"http://www.w3.org/TR/xhtml1/DTD/xhtml1-transitional.dtd\">";

    /** Table or List. */
    @Parameter
    @ValidateNotNullOrEmpty
    @ValidateSet({"Table", "List"})
    String as = "Table";

    /** Lines after the body tag. */
    @Parameter(set = "Page", position = 3)
    String[] body;

    /** The page's character set. */
    @Parameter(set = "Page")
    @ValidateNotNullOrEmpty
    @ValidatePattern("^[A-Za-z0-9]\\w+\\S+[A-Za-z0-9]$")
    String charset;

    /** The address of a style sheet. */
    @Parameter(
            set = "Page",
            aliases = {"cu", "uri"})
    @ValidateNotNullOrEmpty
    String cssUri;

    /** Makes only the table or list. */
    @Parameter(set = "Fragment")
    boolean fragment;

    /** Lines of the page's head, in place of the title. */
    @Parameter(set = "Page", position = 1)
    String[] head;

    /** The objects to show. */
    @Parameter(valueFromPipeline = true, type = "System.Management.Automation.PSObject")
    Object inputObject;

    /** Names and contents of meta elements. */
    @Parameter(set = "Page")
    @ValidateNotNullOrEmpty
    Hashtable meta;

    /** Lines after the table. */
    @Parameter
    @ValidateNotNullOrEmpty
    String[] postContent;

    /** Lines before the table. */
    @Parameter
    @ValidateNotNullOrEmpty
    String[] preContent;

    /** The properties to show. */
    @Parameter(position = 0)
    Object[] property;

    /** The page's title. */
    @Parameter(set = "Page", position = 2)
    @ValidateNotNullOrEmpty
    String title = "HTML TABLE";

    /** Declares XHTML Transitional. */
    @Parameter(set = "Page")
    boolean transitional;

    private final List<PropertySpec> asked = new ArrayList<>();
    private List<PropertySpec> columns;
    private int objects;

    private boolean isTable() {
        return as.toLowerCase(Locale.ROOT).equals("table");
    }

    @Override
    public void beginProcessing() {
        PropertySpecReader reader = new PropertySpecReader(context(), this::throwTerminatingError);
        for (Object one : property == null ? new Object[0] : property) {
            asked.add(reader.read(one));
        }
        if (!fragment) {
            writePageStart();
        }
        lines(preContent);
        writeObject("<table>");
    }

    private void writePageStart() {
        writeObject(transitional ? TRANSITIONAL : STRICT);
        writeObject("<html xmlns=\"http://www.w3.org/1999/xhtml\">");
        writeObject("<head>");
        if (charset != null) {
            writeObject("<meta charset=\"" + charset + "\">");
        }
        for (Object item : meta == null ? List.of() : meta) {
            DictionaryEntry entry = (DictionaryEntry) item;
            writeObject("<meta name=\"" + context().conversions().toText(entry.key()) + "\" content=\""
                    + context().conversions().toText(entry.value()) + "\">");
        }
        if (head != null) {
            lines(head);
        } else {
            writeObject("<title>" + title + "</title>");
        }
        if (cssUri != null) {
            writeObject("<link rel=\"stylesheet\" type=\"text/css\" href=\"" + cssUri + "\" />");
        }
        writeObject("</head><body>");
        lines(body);
    }

    private void lines(String[] lines) {
        for (String line : lines == null ? new String[0] : lines) {
            writeObject(line);
        }
    }

    @Override
    public void processRecord() {
        if (PSObject.base(inputObject) == null) {
            return;
        }
        if (isTable()) {
            tableRow();
        } else {
            listRows();
        }
        objects++;
    }

    private void tableRow() {
        if (columns == null) {
            columns = resolve();
            writeHeader();
        }
        StringBuilder row = new StringBuilder("<tr>");
        columns.forEach(column -> row.append("<td>").append(value(column)).append("</td>"));
        writeObject(row.append("</tr>").toString());
    }

    private void writeHeader() {
        StringBuilder group = new StringBuilder("<colgroup>");
        StringBuilder header = new StringBuilder("<tr>");
        for (PropertySpec column : columns) {
            group.append("<col").append(attributes(column)).append("/>");
            header.append("<th>").append(name(column)).append("</th>");
        }
        writeObject(group.append("</colgroup>").toString());
        writeObject(header.append("</tr>").toString());
    }

    private static String attributes(PropertySpec column) {
        String width = column.width() > 0 ? " width = \"" + column.width() + "\"" : "";
        boolean aligned = column.alignment() != Alignment.UNDEFINED;
        return width + (aligned ? " align = \"" + column.alignment().name().toLowerCase(Locale.ROOT) + "\"" : "");
    }

    private void listRows() {
        if (objects > 0) {
            writeObject("<tr><td><hr></td></tr>");
        }
        for (PropertySpec column : resolve()) {
            writeObject("<tr><td>" + name(column) + ":</td><td>" + value(column) + "</td></tr>");
        }
    }

    /** One specification for each property that the asked ones stand for on the current object. */
    private List<PropertySpec> resolve() {
        List<PropertySpec> found = new ArrayList<>();
        if (asked.isEmpty()) {
            DisplayProperties.all(context(), inputObject).forEach(name -> found.add(PropertySpec.of(name)));
        }
        for (PropertySpec spec : asked) {
            if (spec.value().block() != null) {
                found.add(spec);
                continue;
            }
            for (String name : DisplayProperties.resolve(
                    context(), inputObject, spec.value().property())) {
                found.add(new PropertySpec(
                        ValueExpression.property(name), spec.label(), spec.format(), spec.width(), spec.alignment()));
            }
        }
        return found;
    }

    private static String name(PropertySpec column) {
        return column.label() != null ? column.label() : column.value().text();
    }

    private String value(PropertySpec column) {
        Object value = DisplayProperties.value(context(), inputObject, column.value());
        if (PSObject.base(value) == null) {
            return "";
        }
        boolean collection = context().conversions().isEnumerable(value);
        Object text = collection
                ? context().members().invoke(value, "ToString", new Object[0])
                : context().conversions().toCultureText(value);
        return HtmlText.encode(String.valueOf(text));
    }

    @Override
    public void endProcessing() {
        writeObject("</table>");
        lines(postContent);
        if (!fragment) {
            writeObject("</body></html>");
        }
    }
}
