package mediashell.cmdlets.utility;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.SecureString;
import mediashell.automation.values.SwitchParameter;
import mediashell.automation.values.TimeSpan;
import mediashell.automation.values.UInt16;
import mediashell.automation.values.UInt32;
import mediashell.automation.values.UInt64;
import mediashell.automation.values.UInt8;
import mediashell.automation.values.Version;
import mediashell.dotnet.system.management.automation.PSCredential;

/** Objects as CLIXML ([MS-PSRP] 2.2.5), the text that Export-Clixml writes. */
final class CliXmlWriter {

    private static final String HEAD =
            "<Objs Version=\"1.1.0.1\" xmlns=\"http://schemas.microsoft.com/powershell/2004/04\">\n";
    /** No more levels of lists and tables than this: a loop must end. */
    private static final int CONTAINERS = 100;

    private final ExecutionContext context;
    private final int depth;
    private final StringBuilder out = new StringBuilder(HEAD);
    private final Map<List<String>, Integer> typeNames = new HashMap<>();
    private int references;

    /** @param depth how many levels of typed objects are written as objects */
    CliXmlWriter(ExecutionContext context, int depth) {
        this.context = context;
        this.depth = depth;
    }

    void add(Object value) {
        write(null, value, 0, 0);
    }

    String text() {
        return out + "</Objs>\n";
    }

    private void write(String name, Object value, int level, int nesting) {
        Object base = PSObject.base(value);
        if (base == null) {
            out.append("<Nil").append(attribute(name)).append(" />\n");
        } else if (!writePrimitive(name, base)) {
            writeObject(name, value, base, level, nesting + 1);
        }
    }

    private static String attribute(String name) {
        return name == null ? "" : " N=\"" + CliXmlText.encode(name) + "\"";
    }

    private boolean writePrimitive(String name, Object base) {
        return switch (base) {
            case String text -> element("S", name, text);
            case Character c -> element("C", name, String.valueOf((int) c));
            case Boolean bool -> element("B", name, bool ? "true" : "false");
            case Integer number -> element("I32", name, number.toString());
            case Long number -> element("I64", name, number.toString());
            case Short number -> element("I16", name, number.toString());
            case Byte number -> element("SB", name, number.toString());
            case UInt8 number -> element("By", name, number.toString());
            case UInt16 number -> element("U16", name, number.toString());
            case UInt32 number -> element("U32", name, number.toString());
            case UInt64 number -> element("U64", name, number.toString());
            case Double number -> element("Db", name, DoubleText.of(number));
            case Float number -> element("Sg", name, DoubleText.of(number));
            case BigDecimal number -> element("D", name, number.toPlainString());
            case DateTime date ->
                element("DT", name, JsonDates.text(date, context.process().zone()));
            case TimeSpan span -> element("TS", name, CliXmlDuration.text(span));
            case UUID guid -> element("G", name, guid.toString());
            case Version version -> element("Version", name, version.toString());
            case byte[] bytes -> element("BA", name, Base64.getEncoder().encodeToString(bytes));
            case ScriptBlock block -> element("SBK", name, block.toString());
            case SecureString secret -> secret(name, secret);
            default ->
                Types.of(base).fullName().equals("System.Uri")
                        && element("URI", name, context.conversions().toText(base));
        };
    }

    private boolean secret(String name, SecureString secret) {
        char[] characters = secret.reveal();
        byte[] bytes = new String(characters).getBytes(StandardCharsets.UTF_16LE);
        Arrays.fill(characters, '\0');
        return element("SS", name, HexFormat.of().formatHex(bytes));
    }

    private boolean element(String tag, String name, String text) {
        out.append('<').append(tag).append(attribute(name)).append('>');
        out.append(CliXmlText.encode(text)).append("</").append(tag).append(">\n");
        return true;
    }

    private void writeObject(String name, Object value, Object base, int level, int nesting) {
        boolean custom = value instanceof PSObject wrapped && wrapped.isCustomObject();
        boolean container =
                base instanceof DictionaryValue || context.conversions().isEnumerable(value);
        if (nesting > CONTAINERS || !custom && !container && level >= depth && !isLeaf(base)) {
            element("S", name, context.conversions().toText(value));
            return;
        }
        out.append("<Obj")
                .append(attribute(name))
                .append(" RefId=\"")
                .append(references++)
                .append("\">\n");
        writeTypeNames(value);
        if (base instanceof EnumValue constant) {
            element("ToString", null, constant.toString());
            element("I32", null, constant.numberText());
        } else if (base instanceof DictionaryValue table) {
            writeTable(table, level, nesting);
        } else if (container) {
            writeList(value, base, level, nesting);
        } else {
            writeProperties(value, custom, custom ? level : level + 1, nesting);
        }
        out.append("</Obj>\n");
    }

    private static boolean isLeaf(Object base) {
        return base instanceof EnumValue || base instanceof SwitchParameter || base instanceof PSCredential;
    }

    private void writeTypeNames(Object value) {
        List<String> names = List.copyOf(context.members().typeNames(value));
        Integer known = typeNames.get(names);
        if (known != null) {
            out.append("<TNRef RefId=\"").append(known).append("\" />\n");
            return;
        }
        typeNames.put(names, typeNames.size());
        out.append("<TN RefId=\"").append(typeNames.size() - 1).append("\">\n");
        names.forEach(one -> element("T", null, one));
        out.append("</TN>\n");
    }

    private void writeTable(DictionaryValue table, int level, int nesting) {
        out.append("<DCT>\n");
        for (Object key : table.keys()) {
            out.append("<En>\n");
            write("Key", key, level, nesting);
            write("Value", table.get(key), level, nesting);
            out.append("</En>\n");
        }
        out.append("</DCT>\n");
    }

    private void writeList(Object value, Object base, int level, int nesting) {
        String tag =
                switch (Types.of(base).name()) {
                    case "Queue" -> "QUE";
                    case "Stack" -> "STK";
                    default -> "LST";
                };
        out.append('<').append(tag).append(">\n");
        Iterator<Object> elements = context.conversions().enumerate(value);
        while (elements.hasNext()) {
            write(null, elements.next(), level, nesting);
        }
        out.append("</").append(tag).append(">\n");
    }

    private void writeProperties(Object value, boolean custom, int level, int nesting) {
        if (!custom) {
            Object base = PSObject.base(value);
            element(
                    "ToString",
                    null,
                    base instanceof PSType type
                            ? type.fullName()
                            : context.conversions().toText(value));
        }
        out.append(custom ? "<MS>\n" : "<Props>\n");
        for (PSMemberInfo property : context.members().properties(value)) {
            Object read = context.members().get(value, property.name());
            write(property.name(), read == ObjectMembers.MISSING ? null : read, level, nesting);
        }
        out.append(custom ? "</MS>\n" : "</Props>\n");
    }
}
