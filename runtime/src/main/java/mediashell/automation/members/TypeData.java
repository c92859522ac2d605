package mediashell.automation.members;

import java.util.ArrayList;
import java.util.List;

/** The extended data of one type name (System.Management.Automation.Runspaces.TypeData). */
public final class TypeData {

    private final String typeName;
    private final MemberCollection members = new MemberCollection();
    private List<String> defaultDisplayPropertySet = List.of();
    private List<String> defaultKeyPropertySet = List.of();
    private String defaultDisplayProperty;
    private int serializationDepth;

    public TypeData(String typeName) {
        this.typeName = typeName;
    }

    public String typeName() {
        return typeName;
    }

    public MemberCollection members() {
        return members;
    }

    /** The member of that name, or null; the defaults of the type are members of the set PSStandardMembers. */
    PSMemberInfo member(String name) {
        PSMemberInfo member = members.get(name);
        return member == null && name.equalsIgnoreCase(PSMemberSet.STANDARD) ? standardMembers() : member;
    }

    private PSMemberInfo standardMembers() {
        List<PSMemberInfo> standard = new ArrayList<>();
        if (!defaultDisplayPropertySet.isEmpty()) {
            standard.add(new PSPropertySet(PSMemberSet.DISPLAY_PROPERTIES, defaultDisplayPropertySet));
        }
        if (!defaultKeyPropertySet.isEmpty()) {
            standard.add(new PSPropertySet("DefaultKeyPropertySet", defaultKeyPropertySet));
        }
        if (defaultDisplayProperty != null) {
            standard.add(new PSNoteProperty(PSMemberSet.DISPLAY_PROPERTY, defaultDisplayProperty));
        }
        return standard.isEmpty() ? null : new PSMemberSet(PSMemberSet.STANDARD, standard);
    }

    /** The properties shown by default, or empty. */
    public List<String> defaultDisplayPropertySet() {
        return defaultDisplayPropertySet;
    }

    public void setDefaultDisplayPropertySet(List<String> names) {
        defaultDisplayPropertySet = List.copyOf(names);
    }

    public List<String> defaultKeyPropertySet() {
        return defaultKeyPropertySet;
    }

    public void setDefaultKeyPropertySet(List<String> names) {
        defaultKeyPropertySet = List.copyOf(names);
    }

    /** The property that stands for the object in wide views, or null. */
    public String defaultDisplayProperty() {
        return defaultDisplayProperty;
    }

    public void setDefaultDisplayProperty(String name) {
        defaultDisplayProperty = name;
    }

    public int serializationDepth() {
        return serializationDepth;
    }

    public void setSerializationDepth(int depth) {
        serializationDepth = depth;
    }

    /** Whether it says nothing, as after Remove-TypeData. */
    public boolean isEmpty() {
        return members.all().isEmpty()
                && defaultDisplayPropertySet.isEmpty()
                && defaultKeyPropertySet.isEmpty()
                && defaultDisplayProperty == null
                && serializationDepth == 0;
    }

    TypeData copy() {
        TypeData copy = new TypeData(typeName);
        members.all().forEach(copy.members::put);
        copy.defaultDisplayPropertySet = defaultDisplayPropertySet;
        copy.defaultKeyPropertySet = defaultKeyPropertySet;
        copy.defaultDisplayProperty = defaultDisplayProperty;
        copy.serializationDepth = serializationDepth;
        return copy;
    }
}
