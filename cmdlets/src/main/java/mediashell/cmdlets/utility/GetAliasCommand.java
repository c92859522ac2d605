package mediashell.cmdlets.utility;

import java.util.ArrayList;
import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.binding.AliasInfo;
import mediashell.text.WildcardPattern;

/** Lists aliases. */
@Cmdlet(verb = "Get", noun = "Alias", defaultParameterSetName = "Default")
@OutputType("System.Management.Automation.AliasInfo")
public final class GetAliasCommand extends PSCmdlet {

    /** Only aliases of these commands. */
    @Parameter(set = "Definition")
    @ValidateNotNullOrEmpty
    String[] definition;

    /** Leaves out items whose names match one of these patterns. */
    @Parameter
    String[] exclude;

    /** The names, wildcards allowed. */
    @Parameter(set = "Default", position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ValidateNotNullOrEmpty
    String[] name;

    /** The scope: Global, Local, Script or how many scopes up. */
    @Parameter
    String scope;

    @Override
    public void processRecord() {
        context().commands();
        NamePatterns allowed = new NamePatterns(null, exclude);
        for (String wanted : definition != null ? definition : name == null ? new String[] {"*"} : name) {
            List<AliasInfo> found = matching(wanted, allowed);
            found.forEach(this::writeObject);
            if (found.isEmpty() && !WildcardPattern.containsWildcardCharacters(wanted)) {
                writeError(errorRecord(
                        "System.Management.Automation.ItemNotFoundException",
                        "ItemNotFoundException",
                        ErrorCategory.ObjectNotFound,
                        wanted,
                        "there is no alias for '" + wanted + "'"));
            }
        }
    }

    private List<AliasInfo> matching(String wanted, NamePatterns allowed) {
        WildcardPattern pattern = WildcardPattern.get(wanted, true);
        List<AliasInfo> found = new ArrayList<>();
        for (AliasInfo alias : sessionState().aliases(scope)) {
            String text = definition != null ? alias.definition() : alias.name();
            if (pattern.isMatch(text) && allowed.accepts(alias.name())) {
                found.add(alias);
            }
        }
        found.sort((a, b) -> a.name().compareToIgnoreCase(b.name()));
        return found;
    }
}
