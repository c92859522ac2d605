package mediashell.automation.conversion;

import java.util.Iterator;

import mediashell.automation.PSObject;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.values.DictionaryEntry;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.KeyValuePair;

/** {@code [pscustomobject]@{…}}: the entries of a dictionary as note properties; other values pass. */
final class CustomObjects {

    private CustomObjects() {}

    static Object of(Object value) {
        if (!(PSObject.base(value) instanceof DictionaryValue dictionary)) {
            return value;
        }
        PSObject made = PSObject.custom();
        for (Iterator<Object> i = dictionary.iterator(); i.hasNext(); ) {
            switch (i.next()) {
                case DictionaryEntry entry -> add(made, entry.key(), entry.value());
                case KeyValuePair pair -> add(made, pair.key(), pair.value());
                case Object other -> throw new IllegalStateException("no entry of a dictionary: " + other);
            }
        }
        return made;
    }

    private static void add(PSObject to, Object name, Object value) {
        to.instanceMembers().put(new PSNoteProperty(Texts.forMessage(name), value));
    }
}
