package mediashell.interpreter.facade;

import mediashell.automation.scope.PSVariable;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.EnumValue;
import mediashell.automation.values.TypedArray;

/** System.Management.Automation.PSVariable. */
@DotNetType(value = "System.Management.Automation.PSVariable", represents = PSVariable.class)
final class PSVariableMembers {
    private static final String OPTIONS = "System.Management.Automation.ScopedItemOptions";

    private PSVariableMembers() {}

    @DotNetConstructor
    static PSVariable create(String name) {
        return new PSVariable(name, null);
    }

    @DotNetConstructor
    static PSVariable create(String name, Object value) {
        return new PSVariable(name, value);
    }

    @DotNetConstructor
    static PSVariable create(
            String name, Object value, @TypeName("System.Management.Automation.ScopedItemOptions") Object options) {
        PSVariable variable = new PSVariable(name, value);
        OptionFlags.set(variable.options(), options);
        return variable;
    }

    @DotNetProperty
    static String name(PSVariable self) {
        return self.name();
    }

    @DotNetProperty
    static Object value(PSVariable self) {
        return self.value();
    }

    @DotNetProperty
    static void value(PSVariable self, Object value) {
        self.setValue(value);
    }

    @DotNetProperty
    static String description(PSVariable self) {
        return self.description();
    }

    @DotNetProperty
    static void description(PSVariable self, String text) {
        self.setDescription(text);
    }

    @DotNetProperty
    @TypeName(OPTIONS)
    static Object options(PSVariable self) {
        return OptionFlags.of(self.options());
    }

    @DotNetProperty
    @TypeName(OPTIONS)
    static void options(PSVariable self, @TypeName(OPTIONS) Object options) {
        OptionFlags.set(self.options(), options);
    }

    @DotNetProperty
    static String moduleName(PSVariable self) {
        return self.moduleName();
    }

    @DotNetProperty
    static Object visibility(ExecutionContext context, PSVariable self) {
        return EnumValue.of(FacadeTypes.require("System.Management.Automation.SessionStateEntryVisibility"), "Public");
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object attributes(PSVariable self) {
        return TypedArray.ofObjects(self.constraints());
    }

    @DotNetMethod
    static boolean isValidValue(PSVariable self, Object value) {
        try {
            self.constrain(value);
            return true;
        } catch (mediashell.automation.DotNetException refused) {
            return false;
        }
    }
}
