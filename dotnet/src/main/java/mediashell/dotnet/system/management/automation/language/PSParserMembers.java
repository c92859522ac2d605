package mediashell.dotnet.system.management.automation.language;

import java.util.List;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.GenericType;
import mediashell.automation.types.PSType;
import mediashell.automation.types.SessionKnownTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.ListObject;
import mediashell.automation.values.PSReference;
import mediashell.automation.values.TypedArray;
import mediashell.language.ParseResult;
import mediashell.language.Parser;

/** System.Management.Automation.PSParser: the tokens of a text as PowerShell 2 named them. */
@DotNetType("System.Management.Automation.PSParser")
final class PSParserMembers {

    private static final String AUTOMATION = "System.Management.Automation.";
    private static final String TOKENS =
            "System.Collections.ObjectModel.Collection`1[System.Management.Automation.PSToken]";
    private static final String ERRORS =
            "System.Collections.ObjectModel.Collection`1[System.Management.Automation.PSParseError]";

    private PSParserMembers() {}

    @DotNetMethod
    static @TypeName(TOKENS) ListObject tokenize(
            ExecutionContext context, String script, @TypeName(ERRORS) PSReference errors) {
        ParseResult result = Parser.parseInput(script, null, new SessionKnownTypes(context.types()));
        TokenRoles roles = TokenRoles.of(result.ast());
        errors.setValue(collection(
                "PSParseError", result.errors().stream().map(PSParseError::new).toList()));
        return collection(
                "PSToken",
                result.tokens().subList(0, Math.max(0, result.tokens().size() - 1)).stream()
                        .map(token -> PSToken.of(token, roles.flags(token)))
                        .toList());
    }

    /** The lines of a script. */
    @DotNetMethod
    static @TypeName(TOKENS) ListObject tokenize(
            ExecutionContext context,
            @TypeName("System.Object[]") TypedArray script,
            @TypeName(ERRORS) PSReference errors) {
        StringBuilder text = new StringBuilder();
        for (Object line : script.items()) {
            text.append(context.conversions().toText(line)).append('\n');
        }
        return tokenize(context, text.toString(), errors);
    }

    private static ListObject collection(String element, List<?> items) {
        PSType open = FacadeTypes.require("System.Collections.ObjectModel.Collection`1");
        return new ListObject(GenericType.of(open, List.of(FacadeTypes.require(AUTOMATION + element))), items);
    }
}
