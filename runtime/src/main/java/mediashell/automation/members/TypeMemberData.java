package mediashell.automation.members;

import mediashell.automation.ScriptBlock;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;

/**
 * System.Management.Automation.Runspaces.TypeMemberData: a member that type data adds, as Get-TypeData shows it. The kind of member is its
 * .NET type.
 */
@DotNetType(value = "System.Management.Automation.Runspaces.TypeMemberData", shared = true)
public final class TypeMemberData implements DotNetObject {
    private static final String RUNSPACES = "System.Management.Automation.Runspaces.";

    private final PSMemberInfo member;

    TypeMemberData(PSMemberInfo member) {
        this.member = member;
    }

    @Override
    public PSType psType() {
        String kind =
                switch (member) {
                    case PSScriptProperty ignored -> "ScriptPropertyData";
                    case PSNoteProperty ignored -> "NotePropertyData";
                    case PSAliasProperty ignored -> "AliasPropertyData";
                    case PSScriptMethod ignored -> "ScriptMethodData";
                    default -> "CodePropertyData";
                };
        return FacadeTypes.require(RUNSPACES + kind);
    }

    @DotNetProperty
    String name() {
        return member.name();
    }

    @DotNetProperty
    boolean isHidden() {
        return member.isHidden();
    }

    /** Of a note property. */
    @DotNetProperty
    Object value() {
        return member instanceof PSNoteProperty note ? note.get() : null;
    }

    /** Of an alias property. */
    @DotNetProperty
    String referencedMemberName() {
        return member instanceof PSAliasProperty alias ? alias.referencedMemberName() : null;
    }

    /** Of a script property. */
    @DotNetProperty
    @TypeName("System.Management.Automation.ScriptBlock")
    ScriptBlock getScriptBlock() {
        return member instanceof PSScriptProperty property ? property.getter() : null;
    }

    /** Of a script property. */
    @DotNetProperty
    @TypeName("System.Management.Automation.ScriptBlock")
    ScriptBlock setScriptBlock() {
        return member instanceof PSScriptProperty property ? property.setter() : null;
    }
}
