package mediashell.cmdlets.management;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.ErrorRecord;
import mediashell.automation.PSObject;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.members.PSMemberInfo;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.provider.FileSystemProvider;
import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderPath;
import mediashell.automation.session.SessionErrors;
import mediashell.text.WildcardPattern;

/** What the cmdlets for properties of items share: files and folders are the items that have properties. */
abstract class ItemPropertyBase extends PathCommandBase {

    private static final String[] LOCATION = {"PSPath", "PSParentPath", "PSChildName", "PSDrive", "PSProvider"};

    /** The object that stands for an item; providers whose items have no properties refuse. */
    final Object itemWithProperties(ProviderPath place) {
        if (!(place.items() instanceof FileSystemProvider)) {
            throw ProviderErrors.notSupported(place.provider().name(), "properties of items");
        }
        return providers().item(place);
    }

    /** What making, removing or renaming a property gives: no provider here has properties that come and go. */
    final void refuseDynamic(String[] path, String[] literalPath, NameFilter names, String operation) {
        forEachItem(path, literalPath, true, place -> {
            if (names.accepts(place.name())) {
                throw ProviderErrors.notSupported(place.provider().name(), operation);
            }
        });
    }

    /** The properties that a name or pattern stands for; none is an error. */
    final List<PSMemberInfo> properties(Object item, String name) {
        List<PSMemberInfo> found = new ArrayList<>();
        if (WildcardPattern.containsWildcardCharacters(name)) {
            WildcardPattern pattern = WildcardPattern.get(name, true);
            for (PSMemberInfo member : context().members().properties(item)) {
                if (pattern.isMatch(member.name())) {
                    found.add(member);
                }
            }
        } else if (context().members().find(item, name) != null) {
            found.add(context().members().find(item, name));
        }
        if (found.isEmpty()) {
            throw missing(name);
        }
        return found;
    }

    private static DotNetException missing(String name) {
        DotNetException exception =
                SessionErrors.plain("System.IO.IOException", "the item has no property '" + name + "'");
        return exception.withErrorRecord(new ErrorRecord(exception, "GetValueError", ErrorCategory.ReadError, null));
    }

    final Object value(Object item, String name) {
        Object value = context().members().get(item, name);
        return value == ObjectMembers.MISSING ? null : value;
    }

    /** Adds where the item is to an object with some of its properties. */
    final PSObject withLocation(PSObject selected, Object item) {
        for (String name : LOCATION) {
            Object value = value(item, name);
            if (value != null) {
                selected.instanceMembers().put(new PSNoteProperty(name, value));
            }
        }
        return selected;
    }
}
