package mediashell.dotnet.system;

import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TupleValue;

/** System.Tuple: the creators. */
@DotNetType(value = "System.Tuple")
final class TupleMembers {

    private TupleMembers() {}

    @DotNetMethod(typeParameters = "T1")
    static @TypeName("System.Tuple`1[T1]") TupleValue create(@TypeName("T1") Object item1, PSType[] typeArguments) {
        return TupleValue.of("Tuple", item1);
    }

    @DotNetMethod(typeParameters = {"T1", "T2"})
    static @TypeName("System.Tuple`2[T1,T2]") TupleValue create(
            @TypeName("T1") Object item1, @TypeName("T2") Object item2, PSType[] typeArguments) {
        return TupleValue.of("Tuple", item1, item2);
    }

    @DotNetMethod(typeParameters = {"T1", "T2", "T3"})
    static @TypeName("System.Tuple`3[T1,T2,T3]") TupleValue create(
            @TypeName("T1") Object item1,
            @TypeName("T2") Object item2,
            @TypeName("T3") Object item3,
            PSType[] typeArguments) {
        return TupleValue.of("Tuple", item1, item2, item3);
    }

    @DotNetMethod(typeParameters = {"T1", "T2", "T3", "T4"})
    static @TypeName("System.Tuple`4[T1,T2,T3,T4]") TupleValue create(
            @TypeName("T1") Object item1,
            @TypeName("T2") Object item2,
            @TypeName("T3") Object item3,
            @TypeName("T4") Object item4,
            PSType[] typeArguments) {
        return TupleValue.of("Tuple", item1, item2, item3, item4);
    }

    @DotNetMethod(typeParameters = {"T1", "T2", "T3", "T4", "T5"})
    static @TypeName("System.Tuple`5[T1,T2,T3,T4,T5]") TupleValue create(
            @TypeName("T1") Object item1,
            @TypeName("T2") Object item2,
            @TypeName("T3") Object item3,
            @TypeName("T4") Object item4,
            @TypeName("T5") Object item5,
            PSType[] typeArguments) {
        return TupleValue.of("Tuple", item1, item2, item3, item4, item5);
    }

    @DotNetMethod(typeParameters = {"T1", "T2", "T3", "T4", "T5", "T6"})
    static @TypeName("System.Tuple`6[T1,T2,T3,T4,T5,T6]") TupleValue create(
            @TypeName("T1") Object item1,
            @TypeName("T2") Object item2,
            @TypeName("T3") Object item3,
            @TypeName("T4") Object item4,
            @TypeName("T5") Object item5,
            @TypeName("T6") Object item6,
            PSType[] typeArguments) {
        return TupleValue.of("Tuple", item1, item2, item3, item4, item5, item6);
    }

    @DotNetMethod(typeParameters = {"T1", "T2", "T3", "T4", "T5", "T6", "T7"})
    static @TypeName("System.Tuple`7[T1,T2,T3,T4,T5,T6,T7]") TupleValue create(
            @TypeName("T1") Object item1,
            @TypeName("T2") Object item2,
            @TypeName("T3") Object item3,
            @TypeName("T4") Object item4,
            @TypeName("T5") Object item5,
            @TypeName("T6") Object item6,
            @TypeName("T7") Object item7,
            PSType[] typeArguments) {
        return TupleValue.of("Tuple", item1, item2, item3, item4, item5, item6, item7);
    }
}
