package mediashell.automation.members;

/** System.Management.Automation.PSMemberTypes, single kinds; names are .NET's. */
public enum PSMemberType {
    AliasProperty(1),
    CodeProperty(2),
    Property(4),
    NoteProperty(8),
    ScriptProperty(16),
    PropertySet(32),
    Method(64),
    CodeMethod(128),
    ScriptMethod(256),
    ParameterizedProperty(512),
    MemberSet(1024),
    Event(2048),
    Dynamic(4096);

    private final int bit;

    PSMemberType(int bit) {
        this.bit = bit;
    }

    public int bit() {
        return bit;
    }
}
