package mediashell.cmdlets.configurationmanager;

import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.ValidateSet;
import mediashell.automation.values.SecureString;

/** Parameters of Add-CMDistributionPoint for how a distribution point answers PXE: taken so that existing scripts run, the catalogue keeps nothing of them. */
final class DistributionPointPxeParameters {

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "AllowRespondIncomingPxeRequest")
    boolean allowPxeResponse;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "EnablePxeSupport")
    boolean enablePxe;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean enableNonWdsPxe;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    boolean enableUnknownComputerSupport;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    String[] macAddressForRespondingPxeRequest;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "ComputersUsePxePassword")
    SecureString pxePassword;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "PxeServerResponseDelaySeconds")
    @ValidateRange(min = 0, max = 32)
    Integer pxeServerResponseDelaySec;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({"DoNotUse", "AllowWithManualApproval", "AllowWithAutomaticApproval"})
    String userDeviceAffinity;
}
