package mediashell.automation.members;

import java.util.List;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.DictionaryObject;
import mediashell.automation.values.TypedArray;
import mediashell.automation.values.ValueEquality;

/** System.Management.Automation.Runspaces.TypeData. */
@DotNetType(value = "System.Management.Automation.Runspaces.TypeData", represents = TypeData.class)
final class TypeDataMembers {
    private TypeDataMembers() {}

    @DotNetProperty
    static String typeName(TypeData self) {
        return self.typeName();
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object members(TypeData self) {
        PSType dictionary = FacadeTypes.require("System.Collections.Generic.Dictionary`2");
        PSType member = FacadeTypes.require("System.Management.Automation.Runspaces.TypeMemberData");
        DictionaryObject members = new DictionaryObject(
                GenericType.of(dictionary, List.of(Types.STRING, member)), ValueEquality.IGNORE_CASE);
        self.members().all().forEach(each -> members.set(each.name(), new TypeMemberData(each)));
        return members;
    }

    @DotNetProperty
    static String defaultDisplayProperty(TypeData self) {
        return self.defaultDisplayProperty();
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object defaultDisplayPropertySet(TypeData self) {
        return names(self.defaultDisplayPropertySet());
    }

    @DotNetProperty
    @TypeName("System.Object")
    static Object defaultKeyPropertySet(TypeData self) {
        return names(self.defaultKeyPropertySet());
    }

    private static Object names(List<String> names) {
        return names.isEmpty() ? null : TypedArray.ofStrings(names);
    }

    @DotNetProperty
    static int serializationDepth(TypeData self) {
        return self.serializationDepth();
    }
}
