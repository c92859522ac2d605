package mediashell.dotnet.system.management.automation;

import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.values.PSReference;

/** System.Management.Automation.PSReference: what {@code [ref]} makes. */
@DotNetType(value = "System.Management.Automation.PSReference", represents = PSReference.class)
final class PSReferenceMembers {

    private PSReferenceMembers() {}

    @DotNetConstructor
    static PSReference create(Object value) {
        return new PSReference(value);
    }

    @DotNetProperty
    static Object value(PSReference self) {
        return self.value();
    }

    @DotNetProperty
    static void value(PSReference self, Object value) {
        self.setValue(value);
    }
}
