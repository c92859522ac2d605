package mediashell.automation.members;

import java.util.List;

import mediashell.automation.session.ExecutionContext;

/** Properties under one name (System.Management.Automation.PSPropertySet): {@code Select-Object Name} means all of them. */
public final class PSPropertySet extends PSSetMember {

    private final List<String> referenced;

    public PSPropertySet(String name, List<String> referenced) {
        super(name);
        this.referenced = List.copyOf(referenced);
    }

    /** The names of the properties. */
    public List<String> referenced() {
        return referenced;
    }

    @Override
    public PSMemberType memberType() {
        return PSMemberType.PropertySet;
    }

    @Override
    public String definition(ExecutionContext context, Object owner) {
        return name() + " {" + String.join(", ", referenced) + "}";
    }
}
