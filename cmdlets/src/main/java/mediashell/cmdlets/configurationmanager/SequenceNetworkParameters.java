package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.automation.values.SecureString;
import mediashell.site.sequence.template.NetworkOptions;

/** The page of New-CMTaskSequence for the workgroup or domain. */
final class SequenceNetworkParameters {

    /** Whether a domain or a workgroup is joined. */
    @Parameter(set = "NewBuildOSImage", mandatory = true)
    @Parameter(set = "NewInstallOSImage", mandatory = true)
    @ValidateSet({"DomainType", "WorkgroupType"})
    String joinDomain;

    /** The workgroup to join. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @AllowEmptyString
    String workgroupName;

    /** The domain to join. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @AllowEmptyString
    String domainName;

    /** The organisational unit. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @AllowEmptyString
    String domainOrganizationUnit;

    /** The account that joins the domain. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    @AllowEmptyString
    String domainAccount;

    /** The account's password. */
    @Parameter(set = "NewBuildOSImage")
    @Parameter(set = "NewInstallOSImage")
    SecureString domainPassword;

    NetworkOptions options() {
        if (joinDomain.compareToIgnoreCase("DomainType") == 0) {
            return NetworkOptions.domain(
                    SequenceTexts.text(domainName),
                    SequenceTexts.text(domainOrganizationUnit),
                    SequenceTexts.text(domainAccount),
                    SequenceTexts.clear(domainPassword));
        }
        return NetworkOptions.workgroup(workgroupName == null ? "WORKGROUP" : workgroupName);
    }
}
