package mediashell.cmdlets.format;

import mediashell.automation.format.view.CustomView;
import mediashell.automation.format.view.FormatView;
import mediashell.automation.format.view.ListView;
import mediashell.automation.format.view.TableView;
import mediashell.automation.format.view.WideView;
import mediashell.automation.types.DotNetObject;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.PSType;

/** How a view shows objects (System.Management.Automation.PSControl): a table, a list, one wide column or free text. */
@DotNetType(value = "System.Management.Automation.PSControl", shared = true)
public record FormatControl(FormatView view) implements DotNetObject {

    @Override
    public PSType psType() {
        String kind =
                switch (view) {
                    case TableView ignored -> "TableControl";
                    case ListView ignored -> "ListControl";
                    case WideView ignored -> "WideControl";
                    case CustomView ignored -> "CustomControl";
                };
        return FacadeTypes.require("System.Management.Automation." + kind);
    }

    /** Whether the columns are as wide as what they hold. */
    @DotNetProperty
    public boolean autoSize() {
        return view instanceof TableView table && table.autoSize();
    }

    @DotNetProperty
    public boolean hideTableHeaders() {
        return view instanceof TableView table && table.hideHeaders();
    }

    @Override
    public String toString() {
        return psType().fullName();
    }
}
