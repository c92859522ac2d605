package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;

import mediashell.automation.DotNetException;
import mediashell.automation.PSObject;
import mediashell.automation.TypeNameList;
import mediashell.automation.members.ObjectMembers;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.Types;
import mediashell.text.WildcardPattern;

/** Makes of one object what Select-Object writes for it: itself, a copy with chosen properties, or the values of a property. */
final class ObjectSelection {

    private final UtilityCommandBase cmdlet;
    private final ExecutionContext context;
    private final List<PropertyExpression> properties;
    private final List<WildcardPattern> excluded = new ArrayList<>();
    private final PropertyExpression expanded;

    ObjectSelection(
            UtilityCommandBase cmdlet,
            List<PropertyExpression> properties,
            String[] excludeProperty,
            String expandProperty) {
        this.cmdlet = cmdlet;
        this.context = cmdlet.session();
        this.properties = properties;
        for (String pattern : excludeProperty == null ? new String[0] : excludeProperty) {
            excluded.add(WildcardPattern.get(pattern, true));
        }
        this.expanded = expandProperty == null ? null : PropertyExpression.parse(cmdlet, expandProperty, List.of());
    }

    void select(Object object, Consumer<Object> sink) {
        if (properties.isEmpty() && expanded == null) {
            sink.accept(object);
            return;
        }
        if (object == null) {
            return;
        }
        List<PSNoteProperty> chosen = chosen(object);
        if (expanded == null) {
            sink.accept(copy(object, chosen));
        } else {
            expand(object, chosen, sink);
        }
    }

    private Object copy(Object object, List<PSNoteProperty> chosen) {
        PSObject copy = PSObject.custom();
        for (PSNoteProperty property : chosen) {
            if (copy.instanceMembers().get(property.name()) != null) {
                alreadyExists(property.name(), "AlreadyExistingUserSpecifiedPropertyNoExpand", object);
            } else {
                copy.instanceMembers().put(property);
            }
        }
        List<String> names = new ArrayList<>(context.members().typeNames(copy));
        names.addFirst("Selected." + Types.of(object).fullName());
        copy.setTypeNames(new TypeNameList(names));
        return copy;
    }

    private void alreadyExists(String name, String id, Object target) {
        cmdlet.report(
                "System.Management.Automation.PSInvalidOperationException",
                id,
                target,
                "the property '" + name + "' is there already");
    }

    private List<PSNoteProperty> chosen(Object object) {
        List<PSNoteProperty> chosen = new ArrayList<>();
        for (PropertyExpression property : properties) {
            List<String> names = property.names(object);
            if (names.isEmpty() && !property.hasWildcard()) {
                String name = property.label() != null ? property.label() : property.text();
                chosen.add(new PSNoteProperty(name, null));
            }
            for (String name : names) {
                if (property.label() != null || !isExcluded(name)) {
                    String label = property.label() != null ? property.label() : name;
                    chosen.add(new PSNoteProperty(label, read(property, object, name)));
                }
            }
        }
        return chosen;
    }

    private boolean isExcluded(String name) {
        for (WildcardPattern pattern : excluded) {
            if (pattern.isMatch(name)) {
                return true;
            }
        }
        return false;
    }

    /** An expression that fails gives null, and no error. */
    private static Object read(PropertyExpression property, Object object, String name) {
        try {
            Object value = property.value(object, name);
            return value == ObjectMembers.MISSING ? null : value;
        } catch (DotNetException ignored) {
            return null;
        }
    }

    private void expand(Object object, List<PSNoteProperty> chosen, Consumer<Object> sink) {
        List<String> names = expanded.names(object);
        if (names.size() != 1) {
            boolean none = names.isEmpty();
            cmdlet.report(
                    "System.Management.Automation.PSArgumentException",
                    none ? "ExpandPropertyNotFound" : "MutlipleExpandProperties",
                    object,
                    "'" + expanded.text() + "' "
                            + (none ? "is no property of the object" : "stands for several properties"));
            return;
        }
        Object value = read(expanded, object, names.getFirst());
        if (value == null) {
            return;
        }
        Iterator<Object> elements = context.conversions().enumerate(value);
        if (elements == null) {
            sink.accept(with(value, chosen));
        }
        while (elements != null && elements.hasNext()) {
            sink.accept(with(elements.next(), chosen));
        }
    }

    private Object with(Object value, List<PSNoteProperty> chosen) {
        if (chosen.isEmpty() || value == null) {
            return value;
        }
        PSObject wrapped = PSObject.wrap(value);
        for (PSNoteProperty property : chosen) {
            if (context.members().find(wrapped, property.name()) != null) {
                alreadyExists(property.name(), "AlreadyExistingUserSpecifiedPropertyExpand", value);
            } else {
                wrapped.instanceMembers().put(new PSNoteProperty(property.name(), property.get()));
            }
        }
        return wrapped;
    }
}
