package mediashell.cmdlets.management;

import java.util.List;

import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderInfo;
import mediashell.text.WildcardPattern;

/** Lists the providers. */
@Cmdlet(verb = "Get", noun = "PSProvider")
@OutputType("System.Management.Automation.ProviderInfo")
public final class GetPSProviderCommand extends PathCommandBase {

    /** The name of a provider. */
    @Parameter(position = 0, valueFromPipelineByPropertyName = true, name = "PSProvider")
    @ValidateNotNullOrEmpty
    String[] psProvider;

    @Override
    public void processRecord() {
        if (psProvider == null) {
            providers().providers().forEach(this::writeObject);
            return;
        }
        for (String wanted : psProvider) {
            WildcardPattern pattern = WildcardPattern.get(wanted, true);
            List<ProviderInfo> found = providers().providers().stream()
                    .filter(provider -> pattern.isMatch(provider.name()))
                    .toList();
            found.forEach(this::writeObject);
            if (found.isEmpty() && !hasWildcards(wanted)) {
                writeError(ProviderErrors.providerNotFound(wanted).errorRecord());
            }
        }
    }
}
