package mediashell.dotnet.system.management.automation.language;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;
import mediashell.automation.types.TypeName;
import mediashell.language.ast.ParseError;

/** System.Management.Automation.PSParseError: a parse error and its place, as {@code PSParser} gives it. */
@DotNetType(value = "System.Management.Automation.PSParseError", shared = true)
final class PSParseError implements DotNetObject {

    private final ParseError error;

    PSParseError(ParseError error) {
        this.error = error;
    }

    @Override
    public PSType psType() {
        return FacadeTypes.require("System.Management.Automation.PSParseError");
    }

    @DotNetProperty
    @TypeName("System.Management.Automation.PSToken")
    PSToken token() {
        return PSToken.at(error.extent());
    }

    @DotNetProperty
    String message() {
        return error.message();
    }
}
