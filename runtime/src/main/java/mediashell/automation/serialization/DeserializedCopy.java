package mediashell.automation.serialization;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.ScriptBlock;
import mediashell.automation.TypeNameList;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DateTimeOffset;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.SecureString;
import mediashell.automation.values.TimeSpan;
import mediashell.automation.values.Version;

/**
 * Makes of a value what comes out at the other end of a job's CLIXML stream ([MS-PSRP] 2.2.5): primitive values stay, lists and tables are
 * copied, every other object becomes a bag of its properties with {@code Deserialized.} type names, down to a depth of one
 * object; what lies deeper is text.
 */
public final class DeserializedCopy {

    private static final int OBJECT_DEPTH = 1;

    /** No more levels than CLIXML's own bound on nested containers. */
    private static final int CONTAINER_DEPTH = 50;

    private final ExecutionContext context;

    /**
     * @param context the session that the values come from: their properties are read there
     */
    public DeserializedCopy(ExecutionContext context) {
        this.context = context;
    }

    /** The copy; null stays null. */
    public Object of(Object value) {
        return copy(value, OBJECT_DEPTH, CONTAINER_DEPTH);
    }

    private Object copy(Object value, int objects, int containers) {
        Object bare = PSObject.base(value);
        if (bare == null || isPrimitive(bare)) {
            return bare;
        }
        if (bare instanceof ScriptBlock block) {
            return block.toString();
        }
        if (containers == 0) {
            return context.conversions().toText(bare);
        }
        if (bare instanceof DictionaryValue table) {
            return table(table, objects, containers - 1);
        }
        Iterator<Object> elements = context.conversions().enumerate(bare);
        if (elements != null) {
            return list(elements, objects, containers - 1);
        }
        return objects < 0 ? context.conversions().toText(bare) : bag(value, objects - 1, containers - 1);
    }

    private static boolean isPrimitive(Object value) {
        PSType type = Types.of(value);
        if (type.fullName().startsWith("System.") && value instanceof Number) {
            return true;
        }
        return switch (value) {
            case String ignored -> true;
            case Boolean ignored -> true;
            case Character ignored -> true;
            case DateTime ignored -> true;
            case DateTimeOffset ignored -> true;
            case TimeSpan ignored -> true;
            case UUID ignored -> true;
            case Version ignored -> true;
            case SecureString ignored -> true;
            case byte[] ignored -> true;
            default -> isSmallNumber(type.fullName());
        };
    }

    private static boolean isSmallNumber(String typeName) {
        return switch (typeName) {
            case "System.Byte", "System.UInt16", "System.UInt32", "System.UInt64", "System.Uri" -> true;
            default -> false;
        };
    }

    private Object table(DictionaryValue source, int objects, int containers) {
        Hashtable copy = Hashtable.ignoringCase();
        for (Object key : keys(source)) {
            copy.set(copy(key, objects, containers), copy(source.get(key), objects, containers));
        }
        return copy;
    }

    private List<Object> keys(DictionaryValue source) {
        List<Object> keys = new ArrayList<>();
        Iterator<Object> all = context.conversions().enumerate(context.members().get(source, "Keys"));
        while (all != null && all.hasNext()) {
            keys.add(all.next());
        }
        return keys;
    }

    private Object list(Iterator<Object> elements, int objects, int containers) {
        ListObject copy = ListObject.arrayList();
        while (elements.hasNext()) {
            copy.add(copy(elements.next(), objects, containers));
        }
        return copy;
    }

    private Object bag(Object value, int objects, int containers) {
        PSObject copy = PSObject.custom();
        for (PSMemberInfo property : context.members().properties(value)) {
            if (property.isGettable()) {
                Object read = read(property, value);
                copy.instanceMembers().put(new PSNoteProperty(property.name(), copy(read, objects, containers)));
            }
        }
        List<String> names = new ArrayList<>();
        for (String name : context.members().typeNames(value)) {
            names.add(name.startsWith("Deserialized.") ? name : "Deserialized." + name);
        }
        copy.setTypeNames(new TypeNameList(names));
        if (!(PSObject.base(value) instanceof PSObject)) {
            copy.setFormerText(context.conversions().toText(value));
        }
        return copy;
    }

    /** A property that cannot be read is null on the other side. */
    private Object read(PSMemberInfo property, Object owner) {
        try {
            return property.value(context, owner);
        } catch (DotNetException unreadable) {
            return null;
        }
    }
}
