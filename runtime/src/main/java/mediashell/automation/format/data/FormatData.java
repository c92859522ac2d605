package mediashell.automation.format.data;

import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;

/** What Format cmdlets write: records that only Out cmdlets understand. */
public sealed interface FormatData extends DotNetObject
        permits FormatStartData, GroupStartData, FormatEntryData, GroupEndData, FormatEndData {

    @Override
    default PSType psType() {
        return FacadeTypes.find(
                "Microsoft.PowerShell.Commands.Internal.Format." + getClass().getSimpleName());
    }
}
