package mediashell.automation.binding;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;

/** System.Management.Automation.ParameterMetadata. */
@DotNetType(
        value = "System.Management.Automation.ParameterMetadata",
        represents = ParameterMetadata.class,
        base = "System.Object")
final class ParameterMetadataMembers {

    private ParameterMetadataMembers() {}

    @DotNetProperty
    static String name(ParameterMetadata self) {
        return self.name();
    }

    @DotNetProperty
    static PSType parameterType(ParameterMetadata self) {
        return self.type();
    }

    @DotNetProperty
    static boolean switchParameter(ParameterMetadata self) {
        return self.isSwitch();
    }

    @DotNetProperty
    static boolean isDynamic(ParameterMetadata self) {
        return self.isDynamic();
    }

    @DotNetProperty
    @TypeName("System.Collections.ObjectModel.Collection`1[System.String]")
    static Object aliases(ParameterMetadata self) {
        return CommandDescriptions.collection("System.String", self.aliases());
    }

    /** The parameter's role in each set, by the set's name. */
    @DotNetProperty
    @TypeName(
            "System.Collections.Generic.Dictionary`2[System.String,System.Management.Automation.ParameterSetMetadata]")
    static Object parameterSets(ParameterMetadata self) {
        return CommandDescriptions.roles(self);
    }

    @DotNetProperty
    @TypeName("System.Collections.ObjectModel.Collection`1[System.Attribute]")
    static Object attributes(ParameterMetadata self) {
        List<Object> attributes = new ArrayList<>();
        self.sets().forEach(role -> attributes.add(ParameterAttributeValue.of(role, self.hidden())));
        if (!self.aliases().isEmpty()) {
            attributes.add(new AliasAttributeValue(self.aliases().toArray(String[]::new)));
        }
        self.attributes().forEach(attribute -> attributes.add(attribute.value()));
        return CommandDescriptions.collection("System.Attribute", attributes);
    }
}
