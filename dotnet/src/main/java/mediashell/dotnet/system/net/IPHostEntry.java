package mediashell.dotnet.system.net;

import java.util.List;

import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/** System.Net.IPHostEntry: a name and its addresses. */
@DotNetType("System.Net.IPHostEntry")
public record IPHostEntry(String name, List<IPAddress> addresses) {

    @DotNetProperty
    public String hostName() {
        return name;
    }

    @DotNetProperty
    @TypeName("System.Net.IPAddress[]")
    public Object addressList() {
        return new TypedArray(FacadeTypes.require("System.Net.IPAddress"), addresses.toArray());
    }

    /** Resolvers of today tell none. */
    @DotNetProperty
    @TypeName("System.String[]")
    public Object aliases() {
        return TypedArray.ofStrings();
    }

    @Override
    public String toString() {
        return "System.Net.IPHostEntry";
    }
}
