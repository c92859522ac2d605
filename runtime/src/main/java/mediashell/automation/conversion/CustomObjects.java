package mediashell.automation.conversion;

import java.util.Iterator;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.TypeNameList;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.Types;
import mediashell.automation.values.DictionaryEntry;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.KeyValuePair;

/** {@code [pscustomobject]@{…}}: the entries of a dictionary as properties; other values pass. */
public final class CustomObjects {

    private CustomObjects() {}

    static Object of(ExecutionContext context, Object value) {
        if (!(PSObject.base(value) instanceof DictionaryValue dictionary)) {
            return value;
        }
        PSObject made = PSObject.custom();
        for (Iterator<Object> i = dictionary.iterator(); i.hasNext(); ) {
            switch (i.next()) {
                case DictionaryEntry entry -> put(context, made, Texts.forMessage(entry.key()), entry.value());
                case KeyValuePair pair -> put(context, made, Texts.forMessage(pair.key()), pair.value());
                case Object other -> throw new IllegalStateException("no entry of a dictionary: " + other);
            }
        }
        return made;
    }

    /**
     * PSTypeName gives the object its type name; a property that the type data of this name has is set; all others are added.
     *
     * @throws DotNetException with the id ObjectCreationError when a property of the type data cannot be set
     */
    public static void put(ExecutionContext context, PSObject object, String name, Object value) {
        if (name.equalsIgnoreCase("PSTypeName")) {
            object.setTypeNames(typeNames(context.conversions().toText(value)));
            return;
        }
        boolean typed = object.ownTypeNames() != null;
        PSMemberInfo known = typed ? context.members().typeDataMember(object, name) : null;
        if (known == null) {
            object.instanceMembers().put(new PSNoteProperty(name, value));
        } else {
            set(context, object, known, value);
        }
    }

    private static void set(ExecutionContext context, PSObject object, PSMemberInfo property, Object value) {
        try {
            property.setValue(context, object, value);
        } catch (DotNetException refused) {
            throw ConversionErrors.of(
                    "ObjectCreationError", property.name(), Types.PS_CUSTOM_OBJECT, refused.getMessage(), refused);
        }
    }

    private static TypeNameList typeNames(String first) {
        return new TypeNameList(List.of(first, "System.Management.Automation.PSCustomObject", "System.Object"));
    }
}
