package mediashell.interpreter.nodes.function;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.binding.ParameterAttribute;
import mediashell.automation.binding.ParameterMetadata;
import mediashell.automation.binding.ParameterSetRole;
import mediashell.automation.session.Runspace;
import mediashell.automation.types.PSType;
import mediashell.automation.types.Types;
import mediashell.interpreter.translator.AttributeNames;
import mediashell.interpreter.translator.AttributeValues;
import mediashell.interpreter.translator.SourceUnit;
import mediashell.interpreter.translator.ValidationAttributes;
import mediashell.language.ast.AttributeAst;
import mediashell.language.ast.AttributeBaseAst;
import mediashell.language.ast.ParameterAst;
import mediashell.language.ast.TypeConstraintAst;

/** Reads one declared parameter. */
final class ParameterMetadataBuilder {
    private final Runspace runspace;
    private final SourceUnit unit;
    private final ParameterAst ast;
    private final List<ParameterSetRole> roles = new ArrayList<>();
    private final List<String> aliases = new ArrayList<>();
    private final List<ParameterAttribute> attributes = new ArrayList<>();
    private PSType type = Types.OBJECT;
    private String psTypeName;
    private String help;
    private boolean hidden;

    ParameterMetadataBuilder(Runspace runspace, SourceUnit unit, ParameterAst ast) {
        this.runspace = runspace;
        this.unit = unit;
        this.ast = ast;
    }

    ParameterMetadata build() {
        for (AttributeBaseAst attribute : ast.attributes()) {
            read(attribute);
        }
        if (roles.isEmpty()) {
            roles.add(new ParameterSetRole(
                    ParameterSetRole.ALL, false, ParameterSetRole.NAMED, false, false, false, null));
        }
        boolean isSwitch = type.fullName().equals("System.Management.Automation.SwitchParameter");
        String name = ast.name().variablePath().unqualifiedPath();
        return new ParameterMetadata(name, type, isSwitch, aliases, roles, attributes, psTypeName, help, hidden);
    }

    private void read(AttributeBaseAst attribute) {
        switch (attribute) {
            case TypeConstraintAst constraint -> readType(constraint);
            case AttributeAst declared -> read(declared);
        }
    }

    /** The innermost type is the parameter's; outer ones are rare and only convert. */
    private void readType(TypeConstraintAst constraint) {
        type = unit.type(runspace, constraint.typeName().fullName());
    }

    private void read(AttributeAst attribute) {
        AttributeNames.requireKnown(unit, attribute);
        AttributeValues values = new AttributeValues(runspace, unit, attribute);
        if (AttributeNames.is(attribute, "Parameter")) {
            readParameter(values);
        } else if (AttributeNames.is(attribute, "Alias")) {
            values.positional().forEach(v -> aliases.add(runspace.conversions().toText(v)));
        } else if (AttributeNames.is(attribute, "PSTypeName")) {
            psTypeName = runspace.conversions().toText(values.positional().getFirst());
        } else {
            ParameterAttribute made = ValidationAttributes.make(unit, runspace, attribute);
            if (made != null) {
                attributes.add(made);
            }
        }
    }

    private void readParameter(AttributeValues values) {
        help = values.text("HelpMessage", help);
        hidden |= values.flag("DontShow", false);
        roles.add(new ParameterSetRole(
                values.text("ParameterSetName", ParameterSetRole.ALL),
                values.flag("Mandatory", false),
                values.number("Position", ParameterSetRole.NAMED),
                values.flag("ValueFromPipeline", false),
                values.flag("ValueFromPipelineByPropertyName", false),
                values.flag("ValueFromRemainingArguments", false),
                values.text("HelpMessage", null)));
    }
}
