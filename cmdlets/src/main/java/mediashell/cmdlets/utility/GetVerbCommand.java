package mediashell.cmdlets.utility;

import java.util.Arrays;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.text.WildcardPattern;

/** Lists the approved verbs. */
@Cmdlet(verb = "Get", noun = "Verb")
@OutputType("System.Management.Automation.VerbInfo")
public final class GetVerbCommand extends PSCmdlet {

    /** Only verbs of these groups. */
    @Parameter(position = 1, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    @ValidateSet({"Common", "Communications", "Data", "Diagnostic", "Lifecycle", "Other", "Security"})
    String[] group;

    /** Only these verbs. */
    @Parameter(position = 0, valueFromPipeline = true, valueFromPipelineByPropertyName = true)
    String[] verb;

    @Override
    public void processRecord() {
        for (ApprovedVerb known : ApprovedVerb.all()) {
            if (wanted(verb, known.verb()) && inGroup(known.group())) {
                writeObject(known);
            }
        }
    }

    private static boolean wanted(String[] patterns, String name) {
        if (patterns == null) {
            return true;
        }
        for (String pattern : patterns) {
            if (WildcardPattern.get(pattern, true).isMatch(name)) {
                return true;
            }
        }
        return false;
    }

    private boolean inGroup(String name) {
        return group == null || Arrays.stream(group).anyMatch(name::equalsIgnoreCase);
    }
}
