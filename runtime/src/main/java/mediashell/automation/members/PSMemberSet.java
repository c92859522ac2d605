package mediashell.automation.members;

import java.util.List;

import mediashell.automation.session.ExecutionContext;

/**
 * Members under one name (System.Management.Automation.PSMemberSet). The set {@code PSStandardMembers} of an object says how it is displayed:
 * by the property set {@code DefaultDisplayPropertySet} and the note {@code DefaultDisplayProperty}.
 */
public final class PSMemberSet extends PSSetMember {

    /** The set that the engine itself reads. */
    static final String STANDARD = "PSStandardMembers";

    static final String DISPLAY_PROPERTIES = "DefaultDisplayPropertySet";

    static final String DISPLAY_PROPERTY = "DefaultDisplayProperty";

    private final List<PSMemberInfo> members;

    public PSMemberSet(String name, List<PSMemberInfo> members) {
        super(name);
        this.members = List.copyOf(members);
    }

    public List<PSMemberInfo> members() {
        return members;
    }

    /** The member of that name, or null. */
    PSMemberInfo member(String name) {
        for (PSMemberInfo member : members) {
            if (member.name().equalsIgnoreCase(name)) {
                return member;
            }
        }
        return null;
    }

    @Override
    public PSMemberType memberType() {
        return PSMemberType.MemberSet;
    }

    @Override
    public String definition(ExecutionContext context, Object owner) {
        return name() + " {"
                + String.join(", ", members.stream().map(PSMemberInfo::name).toList()) + "}";
    }
}
