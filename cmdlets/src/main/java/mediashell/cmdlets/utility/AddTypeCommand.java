package mediashell.cmdlets.utility;

import java.util.Locale;

import mediashell.automation.AllowNull;
import mediashell.automation.Cmdlet;
import mediashell.automation.DotNetException;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.PSCmdlet;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateNotNull;
import mediashell.automation.ValidateNotNullOrEmpty;
import mediashell.automation.provider.ProviderErrors;
import mediashell.automation.provider.ProviderPath;
import mediashell.dotnet.system.KnownAssemblies;

/**
 * Makes the types of an assembly known. The assemblies of PowerShell itself are there already; source code would need a compiler for C#
 * and machine code of .NET, so it is refused with an error that says what to write instead.
 */
@Cmdlet(verb = "Add", noun = "Type", defaultParameterSetName = "FromSource")
@OutputType("System.Type")
public final class AddTypeCommand extends PSCmdlet {

    /** The assemblies, by name. */
    @Parameter(set = "FromAssemblyName", mandatory = true, aliases = "AN")
    String[] assemblyName;

    /** Options for the compiler. */
    @Parameter(set = "FromSource")
    @Parameter(set = "FromMember")
    @Parameter(set = "FromPath")
    @Parameter(set = "FromLiteralPath")
    @ValidateNotNullOrEmpty
    String[] compilerOptions;

    /** Goes on after warnings of the compiler. */
    @Parameter(set = "FromSource")
    @Parameter(set = "FromMember")
    @Parameter(set = "FromPath")
    @Parameter(set = "FromLiteralPath")
    boolean ignoreWarnings;

    /** The language of the source. */
    @Parameter(set = "FromSource", type = "Microsoft.PowerShell.Commands.Language")
    @Parameter(set = "FromMember")
    Object language;

    /** Files with source or an assembly, their paths taken as they are. */
    @Parameter(
            set = "FromLiteralPath",
            mandatory = true,
            aliases = {"PSPath", "LP"})
    String[] literalPath;

    /** Members of a class that is made around them. */
    @Parameter(set = "FromMember", mandatory = true, position = 1)
    String[] memberDefinition;

    /** The name of that class. */
    @Parameter(set = "FromMember", mandatory = true, position = 0)
    String name;

    /** The namespace of that class. */
    @Parameter(set = "FromMember", aliases = "NS")
    @AllowNull
    String namespace;

    /** The file for what is compiled. */
    @Parameter(set = "FromSource", aliases = "OA")
    @Parameter(set = "FromMember")
    @Parameter(set = "FromPath")
    @Parameter(set = "FromLiteralPath")
    String outputAssembly;

    /** The kind of that file. */
    @Parameter(set = "FromSource", aliases = "OT", type = "Microsoft.PowerShell.Commands.OutputAssemblyType")
    @Parameter(set = "FromMember")
    @Parameter(set = "FromPath")
    @Parameter(set = "FromLiteralPath")
    Object outputType;

    /** Writes the types that came. */
    @Parameter
    boolean passThru;

    /** Files with source or an assembly. */
    @Parameter(set = "FromPath", mandatory = true, position = 0)
    String[] path;

    /** Assemblies that the source needs. */
    @Parameter(set = "FromSource", aliases = "RA")
    @Parameter(set = "FromMember")
    @Parameter(set = "FromPath")
    @Parameter(set = "FromLiteralPath")
    String[] referencedAssemblies;

    /** The source of types. */
    @Parameter(set = "FromSource", mandatory = true, position = 0)
    String typeDefinition;

    /** Namespaces that the members use. */
    @Parameter(set = "FromMember", aliases = "Using")
    @ValidateNotNull
    String[] usingNamespace;

    @Override
    public void endProcessing() {
        if (assemblyName != null) {
            for (String each : assemblyName) {
                load(each);
            }
            return;
        }
        for (String file : literalPath != null ? literalPath : path != null ? path : new String[0]) {
            refuseFile(context().providers().resolve(file));
        }
        throw refused("C# cannot be compiled on this system: write the type as a PowerShell class or enum, or call a"
                + " program in place of a function of Windows");
    }

    private void load(String assembly) {
        if (KnownAssemblies.contains(assembly)) {
            return;
        }
        ProviderPath file = context().providers().resolve(KnownAssemblies.simpleName(assembly) + ".dll");
        if (!file.exists()) {
            throwTerminatingError(ProviderErrors.pathNotFound(file.path()).errorRecord());
        }
        refuseFile(file);
    }

    private void refuseFile(ProviderPath file) {
        if (!file.exists()) {
            throwTerminatingError(ProviderErrors.pathNotFound(file.path()).errorRecord());
        }
        if (file.path().toLowerCase(Locale.ROOT).endsWith(".dll")) {
            throw refused("'" + file.path() + "' is machine code of .NET, which this shell cannot run: use the commands"
                    + " of this shell, or a program");
        }
    }

    private DotNetException refused(String message) {
        return throwTerminatingError(errorRecord(
                "System.PlatformNotSupportedException", "NotSupported", ErrorCategory.NotImplemented, null, message));
    }
}
