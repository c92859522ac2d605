package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;

/** System.Tuple with 1 items. */
@DotNetType(
        value = "System.Tuple`1",
        represents = TupleValue.class,
        shared = true,
        typeParameters = {"T1"})
final class Tuple1Members {

    private Tuple1Members() {}

    @DotNetConstructor
    static TupleValue create(PSType type, @TypeName("T1") Object item1) {
        return new TupleValue(type, new Object[] {item1});
    }

    @DotNetProperty
    static @TypeName("T1") Object item1(TupleValue self) {
        return self.item(0);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, TupleValue self) {
        return self.text(context);
    }
}
