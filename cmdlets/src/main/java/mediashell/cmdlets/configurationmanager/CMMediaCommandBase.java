package mediashell.cmdlets.configurationmanager;

import java.util.List;
import java.util.Map;

import mediashell.automation.session.ExecutionContext;
import mediashell.cmdlets.media.NewMediaCommandBase;

/** Base of the cmdlets that make media under Configuration Manager's names, whose parameters take objects and no names. */
abstract class CMMediaCommandBase extends NewMediaCommandBase {

    private static final Map<String, String> FINDERS = Map.of(
            "Application", "Get-CMApplication -Name",
            "BootImage", "Get-CMBootImage -Name",
            "DistributionPoint", "Get-CMDistributionPoint -SiteSystemServerName",
            "DriverPackage", "Get-CMDriverPackage -Name",
            "ManagementPoint", "Get-CMManagementPoint -SiteSystemServerName",
            "OperatingSystemImage", "Get-CMOperatingSystemImage -Name",
            "Package", "Get-CMPackage -Name",
            "PrestartPackage", "Get-CMPackage -Name",
            "TaskSequence", "Get-CMTaskSequence -Name");

    @Override
    public final boolean offersExpressions() {
        return true;
    }

    @Override
    public final List<String> completeArgument(ExecutionContext context, String parameter) {
        String finder = FINDERS.get(parameter);
        return finder == null
                ? List.of()
                : super.completeArgument(context, parameter).stream()
                        .map(name -> "(" + finder + " '" + name.replace("'", "''") + "')")
                        .toList();
    }
}
