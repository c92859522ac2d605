package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeKind;
import mediashell.automation.types.TypeName;

/** System.ValueTuple with 6 items. */
@DotNetType(
        value = "System.ValueTuple`6",
        represents = TupleValue.class,
        kind = TypeKind.STRUCT,
        base = "System.ValueType",
        shared = true,
        typeParameters = {"T1", "T2", "T3", "T4", "T5", "T6"})
final class ValueTuple6Members {

    private ValueTuple6Members() {}

    @DotNetConstructor
    static TupleValue create(
            PSType type,
            @TypeName("T1") Object item1,
            @TypeName("T2") Object item2,
            @TypeName("T3") Object item3,
            @TypeName("T4") Object item4,
            @TypeName("T5") Object item5,
            @TypeName("T6") Object item6) {
        return new TupleValue(type, new Object[] {item1, item2, item3, item4, item5, item6});
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

    @DotNetProperty
    static @TypeName("T4") Object item4(TupleValue self) {
        return self.item(3);
    }

    @DotNetProperty
    static @TypeName("T5") Object item5(TupleValue self) {
        return self.item(4);
    }

    @DotNetProperty
    static @TypeName("T6") Object item6(TupleValue self) {
        return self.item(5);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, TupleValue self) {
        return self.text(context);
    }
}
