package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;

/** System.ValueTuple with 3 items. */
@DotNetType(
        value = "System.ValueTuple`3",
        represents = TupleValue.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        shared = true,
        typeParameters = {"T1", "T2", "T3"})
final class ValueTuple3Members {

    private ValueTuple3Members() {}

    @DotNetConstructor
    static TupleValue create(
            PSType type, @TypeName("T1") Object item1, @TypeName("T2") Object item2, @TypeName("T3") Object item3) {
        return new TupleValue(type, new Object[] {item1, item2, item3});
    }

    @DotNetProperty
    static @TypeName("T1") Object item1(TupleValue self) {
        return self.item(0);
    }

    @DotNetProperty
    static @TypeName("T2") Object item2(TupleValue self) {
        return self.item(1);
    }

    @DotNetProperty
    static @TypeName("T3") Object item3(TupleValue self) {
        return self.item(2);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, TupleValue self) {
        return self.text(context);
    }
}
