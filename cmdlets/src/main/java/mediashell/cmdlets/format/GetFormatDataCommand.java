package mediashell.cmdlets.format;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.format.ViewTable;
import mediashell.automation.format.view.FormatView;
import mediashell.text.WildcardPattern;

/** Lists the views of the session by the types that they are for. */
@Cmdlet(verb = "Get", noun = "FormatData")
@OutputType("System.Management.Automation.ExtendedTypeDefinition")
public final class GetFormatDataCommand extends PSCmdlet {

    /** For which version of PowerShell; all of today have the same views. */
    @Parameter(type = "System.Version")
    Object powerShellVersion;

    /** The types, wildcards allowed; all when left out. */
    @Parameter(position = 0)
    @ValidateNotNullOrEmpty
    String[] typeName;

    @Override
    public void processRecord() {
        Map<List<String>, List<FormatViewDefinition>> byTypes = new LinkedHashMap<>();
        for (FormatView view : ViewTable.of(context()).all()) {
            if (isWanted(view)) {
                byTypes.computeIfAbsent(view.typeNames(), names -> new ArrayList<>())
                        .add(new FormatViewDefinition(view));
            }
        }
        byTypes.forEach((names, views) -> writeObject(new ExtendedTypeDefinition(names, views)));
    }

    private boolean isWanted(FormatView view) {
        if (typeName == null) {
            return true;
        }
        for (String pattern : typeName) {
            WildcardPattern wildcard = WildcardPattern.get(pattern, true);
            if (view.typeNames().stream().anyMatch(wildcard::isMatch)) {
                return true;
            }
        }
        return false;
    }
}
