package mediashell.interpreter.facade;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.binding.AliasAttributeValue;
import mediashell.automation.binding.ParameterAttribute;
import mediashell.automation.binding.ParameterAttributeValue;
import mediashell.automation.binding.ParameterMetadata;
import mediashell.automation.binding.ParameterSetRole;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.ListObject;

/** A parameter that a function adds for one call (System.Management.Automation.RuntimeDefinedParameter). */
@DotNetType("System.Management.Automation.RuntimeDefinedParameter")
public final class RuntimeDefinedParameter {
    private String name = "";
    private PSType type = Types.OBJECT;
    private final ListObject attributes = ListObject.arrayList();
    private Object value;
    private boolean set;

    @DotNetConstructor
    public RuntimeDefinedParameter() {}

    @DotNetConstructor
    static RuntimeDefinedParameter create(
            ExecutionContext context,
            String name,
            @TypeName("System.Type") Object parameterType,
            @TypeName("System.Object") Object attributes) {
        RuntimeDefinedParameter parameter = new RuntimeDefinedParameter();
        parameter.name = name;
        parameter.type = (PSType) parameterType;
        var elements = attributes == null ? null : context.conversions().enumerate(attributes);
        if (elements != null) {
            elements.forEachRemaining(parameter.attributes::add);
        } else if (attributes != null) {
            parameter.attributes.add(attributes);
        }
        return parameter;
    }

    @DotNetProperty
    public String name() {
        return name;
    }

    @DotNetProperty
    public void name(String newName) {
        name = newName;
    }

    @DotNetProperty
    @TypeName("System.Type")
    public Object parameterType() {
        return type;
    }

    @DotNetProperty
    public void parameterType(@TypeName("System.Type") Object newType) {
        type = (PSType) newType;
    }

    @DotNetProperty
    @TypeName("System.Object")
    public Object attributes() {
        return attributes;
    }

    @DotNetProperty
    public Object value() {
        return value;
    }

    @DotNetProperty
    public void value(Object newValue) {
        value = newValue;
    }

    @DotNetProperty
    public boolean isSet() {
        return set;
    }

    /** Stores what the binder bound. */
    public void bind(Object bound) {
        value = bound;
        set = true;
    }

    /** What the binder reads. */
    public ParameterMetadata metadata() {
        List<ParameterSetRole> roles = new ArrayList<>();
        List<String> aliases = new ArrayList<>();
        List<ParameterAttribute> validations = new ArrayList<>();
        boolean hidden = false;
        for (Object attribute : attributes) {
            switch (attribute) {
                case ParameterAttributeValue declared -> {
                    roles.add(declared.role());
                    hidden |= declared.dontShow();
                }
                case AliasAttributeValue alias -> aliases.addAll(alias.names());
                case ParameterAttribute validation -> validations.add(validation);
                case null, default -> {}
            }
        }
        if (roles.isEmpty()) {
            roles.add(new ParameterAttributeValue().role());
        }
        return new ParameterMetadata(
                name, type, type == Types.SWITCH, aliases, roles, validations, null, null, hidden, true);
    }
}
