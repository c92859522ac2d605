package mediashell.automation.binding;

import mediashell.automation.PSObject;
import mediashell.automation.members.PSMemberType;
import mediashell.automation.session.ExecutionContext;

/** ValidateNotePropertyNameAttribute: refuses the names of member types, which in that place are meant as such. */
public record NotePropertyNameArgumentAttribute() implements ParameterAttribute {

    @Override
    public String typeName() {
        return "Microsoft.PowerShell.Commands.AddMemberCommand+ValidateNotePropertyNameAttribute";
    }

    @Override
    public Object apply(ExecutionContext context, Object value) {
        String name = context.conversions().toText(PSObject.base(value));
        for (PSMemberType type : PSMemberType.values()) {
            if (type.name().compareToIgnoreCase(name) == 0) {
                throw ValidationErrors.refused(
                        "InvalidNotePropertyName",
                        "a note property must not be named like a member type, but is named '" + name
                                + "'; give the type by -MemberType");
            }
        }
        return value;
    }
}
