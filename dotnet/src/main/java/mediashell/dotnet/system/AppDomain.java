package mediashell.dotnet.system;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.FacadeTypes;
import mediashell.automation.types.TypeName;
import mediashell.automation.values.TypedArray;

/** System.AppDomain: the one domain of a process. */
@DotNetType(value = "System.AppDomain", base = "System.MarshalByRefObject")
public final class AppDomain {

    private final Map<String, Object> data = new ConcurrentHashMap<>();

    AppDomain() {}

    @DotNetProperty
    static AppDomain currentDomain(ExecutionContext context) {
        return context.process().shared(AppDomain.class, AppDomain::new);
    }

    @DotNetProperty
    int id() {
        return 1;
    }

    @DotNetProperty
    String friendlyName() {
        return "pwsh";
    }

    /** The folder of the program, with a slash at its end. */
    @DotNetProperty
    String baseDirectory() {
        try {
            Path place = Path.of(AppDomain.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
            return (place.toString().endsWith(".jar") ? place.getParent() : place) + "/";
        } catch (URISyntaxException unusual) {
            throw new IllegalStateException("the program's place is no path", unusual);
        }
    }

    @DotNetProperty
    String relativeSearchPath() {
        return null;
    }

    @DotNetProperty
    boolean isFullyTrusted() {
        return true;
    }

    @DotNetProperty
    boolean isHomogenous() {
        return true;
    }

    @DotNetProperty
    boolean shadowCopyFiles() {
        return false;
    }

    @DotNetMethod
    boolean isDefaultAppDomain() {
        return true;
    }

    /** Those whose types the facade has. */
    @DotNetMethod
    @TypeName("System.Reflection.Assembly[]")
    Object getAssemblies() {
        return new TypedArray(
                FacadeTypes.require("System.Reflection.Assembly"),
                Stream.of(
                                "System.Private.CoreLib",
                                "pwsh",
                                "Microsoft.PowerShell.ConsoleHost",
                                "System.Management.Automation",
                                "Microsoft.PowerShell.Commands.Utility",
                                "Microsoft.PowerShell.Commands.Management",
                                "System.Collections",
                                "System.Linq",
                                "System.Private.Xml",
                                "System.Text.RegularExpressions")
                        .map(AssemblyInfo::new)
                        .toArray());
    }

    @DotNetMethod
    AssemblyInfo load(String assemblyString) {
        return AssemblyInfo.load(assemblyString);
    }

    @DotNetMethod
    Object getData(String name) {
        return data.get(name);
    }

    @DotNetMethod
    void setData(String name, Object value) {
        if (value == null) {
            data.remove(name);
        } else {
            data.put(name, value);
        }
    }

    @Override
    @DotNetMethod
    public String toString() {
        return "Name:" + friendlyName() + "\nThere are no context policies.\n";
    }
}
