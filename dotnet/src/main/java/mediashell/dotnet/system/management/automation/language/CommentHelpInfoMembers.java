package mediashell.dotnet.system.management.automation.language;

import java.util.List;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.automation.types.Types;
import mediashell.automation.values.DictionaryObject;
import mediashell.language.ast.CommentHelpInfo;

/** System.Management.Automation.Language.CommentHelpInfo: the help that stands in the comments of a script or function. */
@DotNetType(value = "System.Management.Automation.Language.CommentHelpInfo", represents = CommentHelpInfo.class)
final class CommentHelpInfoMembers {

    private CommentHelpInfoMembers() {}

    private static String text(CommentHelpInfo self, String directive) {
        List<String> texts = self.all(directive);
        return texts.isEmpty() ? null : texts.getFirst();
    }

    @DotNetProperty
    static String synopsis(CommentHelpInfo self) {
        return text(self, "SYNOPSIS");
    }

    @DotNetProperty
    static String description(CommentHelpInfo self) {
        return text(self, "DESCRIPTION");
    }

    @DotNetProperty
    static String notes(CommentHelpInfo self) {
        return text(self, "NOTES");
    }

    @DotNetProperty
    static String component(CommentHelpInfo self) {
        return text(self, "COMPONENT");
    }

    @DotNetProperty
    static String role(CommentHelpInfo self) {
        return text(self, "ROLE");
    }

    @DotNetProperty
    static String functionality(CommentHelpInfo self) {
        return text(self, "FUNCTIONALITY");
    }

    @DotNetProperty
    static @TypeName("System.Collections.Generic.IDictionary`2[System.String,System.String]") Object parameters(
            CommentHelpInfo self) {
        PSType open = FacadeTypes.require("System.Collections.Generic.Dictionary`2");
        DictionaryObject byName = new DictionaryObject(GenericType.of(open, List.of(Types.STRING, Types.STRING)));
        self.parameters().forEach(byName::set);
        return byName;
    }

    @DotNetProperty
    static @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[System.String]") Object examples(
            CommentHelpInfo self) {
        return AstValues.list("String", self.all("EXAMPLE"));
    }

    @DotNetProperty
    static @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[System.String]") Object inputs(
            CommentHelpInfo self) {
        return AstValues.list("String", self.all("INPUTS"));
    }

    @DotNetProperty
    static @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[System.String]") Object outputs(
            CommentHelpInfo self) {
        return AstValues.list("String", self.all("OUTPUTS"));
    }

    @DotNetProperty
    static @TypeName("System.Collections.ObjectModel.ReadOnlyCollection`1[System.String]") Object links(
            CommentHelpInfo self) {
        return AstValues.list("String", self.all("LINK"));
    }
}
