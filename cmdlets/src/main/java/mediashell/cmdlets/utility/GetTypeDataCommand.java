package mediashell.cmdlets.utility;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.members.SessionMembers;
import mediashell.automation.members.TypeData;
import mediashell.text.WildcardPattern;

/** Lists what types were given in this session beyond their own members. */
@Cmdlet(verb = "Get", noun = "TypeData")
@OutputType("System.Management.Automation.PSObject")
public final class GetTypeDataCommand extends PSCmdlet {

    /** The types' names, wildcards allowed. */
    @Parameter(position = 0, valueFromPipeline = true)
    @ValidateNotNullOrEmpty
    String[] typeName = {"*"};

    @Override
    public void processRecord() {
        for (String pattern : typeName) {
            WildcardPattern wildcard = WildcardPattern.get(pattern, true);
            for (TypeData data :
                    ((SessionMembers) context().members()).typeData().all()) {
                if (wildcard.isMatch(data.typeName()) && !data.isEmpty()) {
                    writeObject(data);
                }
            }
        }
    }
}
