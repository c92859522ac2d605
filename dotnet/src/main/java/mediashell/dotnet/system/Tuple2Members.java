package mediashell.dotnet.system;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetConstructor;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;

/** System.Tuple with 2 items. */
@DotNetType(
        value = "System.Tuple`2",
        represents = TupleValue.class,
        shared = true,
        typeParameters = {"T1", "T2"})
final class Tuple2Members {

    private Tuple2Members() {}

    @DotNetConstructor
    static TupleValue create(PSType type, @TypeName("T1") Object item1, @TypeName("T2") Object item2) {
        return new TupleValue(type, new Object[] {item1, item2});
    }

    @DotNetProperty
    static @TypeName("T1") Object item1(TupleValue self) {
        return self.item(0);
    }

    @DotNetProperty
    static @TypeName("T2") Object item2(TupleValue self) {
        return self.item(1);
    }

    @DotNetMethod
    static String toString(ExecutionContext context, TupleValue self) {
        return self.text(context);
    }
}
