package mediashell.dotnet.system;

import java.nio.file.Files;

import mediashell.automation.session.ExecutionContext;
import mediashell.automation.session.SessionErrors;
import mediashell.automation.types.DotNetMethod;
import mediashell.automation.types.DotNetProperty;
import mediashell.automation.types.DotNetType;
import mediashell.automation.types.PSType;

/** System.Reflection.Assembly: a name, since the facade has no files behind its types. */
@DotNetType("System.Reflection.Assembly")
public record AssemblyInfo(String name) {

    @DotNetProperty
    public String fullName() {
        return name + ", Version=10.0.0.0, Culture=neutral, PublicKeyToken=null";
    }

    @DotNetProperty
    String location() {
        return "";
    }

    @DotNetProperty
    boolean isDynamic() {
        return false;
    }

    @DotNetMethod
    AssemblyName getName() {
        return new AssemblyName(name);
    }

    @DotNetMethod
    PSType getType(ExecutionContext context, String name) {
        return context.types().resolve(name);
    }

    /** Null when there is no such assembly. */
    @DotNetMethod
    static AssemblyInfo loadWithPartialName(String partialName) {
        return KnownAssemblies.contains(partialName) ? new AssemblyInfo(KnownAssemblies.simpleName(partialName)) : null;
    }

    @DotNetMethod
    static AssemblyInfo load(String assemblyString) {
        AssemblyInfo known = loadWithPartialName(assemblyString);
        if (known == null) {
            throw SessionErrors.plain(
                    "System.IO.FileNotFoundException", "there is no assembly '" + assemblyString + "' on this system");
        }
        return known;
    }

    @DotNetMethod
    static AssemblyInfo loadFrom(ExecutionContext context, String assemblyFile) {
        return loadFile(context, assemblyFile);
    }

    @DotNetMethod
    static AssemblyInfo loadFile(ExecutionContext context, String path) {
        boolean there = Files.exists(context.process().currentDirectory().resolve(path));
        throw there
                ? SessionErrors.plain(
                        "System.PlatformNotSupportedException",
                        "'" + path + "' is machine code of .NET, which this shell cannot run")
                : SessionErrors.plain("System.IO.FileNotFoundException", "there is no file '" + path + "'");
    }

    @DotNetMethod
    static AssemblyInfo getExecutingAssembly() {
        return new AssemblyInfo("System.Management.Automation");
    }

    @DotNetMethod
    static AssemblyInfo getEntryAssembly() {
        return new AssemblyInfo("pwsh");
    }

    @Override
    @DotNetMethod
    public String toString() {
        return fullName();
    }
}
