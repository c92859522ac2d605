package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;

/** System.ValueTuple with 1 items. */
@DotNetType(
        value = "System.ValueTuple`1",
        represents = TupleValue.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        shared = true,
        typeParameters = {"T1"})
final class ValueTuple1Members {

    private ValueTuple1Members() {}

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
