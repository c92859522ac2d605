package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;

/** System.Tuple with 5 items. */
@DotNetType(
        value = "System.Tuple`5",
        represents = TupleValue.class,
        shared = true,
        typeParameters = {"T1", "T2", "T3", "T4", "T5"})
final class Tuple5Members {

    private Tuple5Members() {}

    @DotNetConstructor
    static TupleValue create(
            PSType type,
            @TypeName("T1") Object item1,
            @TypeName("T2") Object item2,
            @TypeName("T3") Object item3,
            @TypeName("T4") Object item4,
            @TypeName("T5") Object item5) {
        return new TupleValue(type, new Object[] {item1, item2, item3, item4, item5});
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

    @DotNetMethod
    static String toString(ExecutionContext context, TupleValue self) {
        return self.text(context);
    }
}
