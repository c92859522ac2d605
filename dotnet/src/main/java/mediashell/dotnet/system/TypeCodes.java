package mediashell.dotnet.system;

import mediashell.automation.types.EnumModel;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.values.EnumValue;

/** System.TypeCode of a type: named like the type itself, Object for all others. */
final class TypeCodes {

    private TypeCodes() {}

    static EnumValue of(PSType type) {
        PSType codes = FacadeTypes.require("System.TypeCode");
        String name = "System".equals(type.namespace()) ? type.name() : "";
        for (EnumModel.Constant constant : codes.enumModel().constants()) {
            if (constant.name().equals(name)) {
                return new EnumValue(codes, constant.value());
            }
        }
        return type.isEnum() ? of(type.enumModel().underlying()) : EnumValue.of(codes, "Object");
    }
}
