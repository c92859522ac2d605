package mediashell.cmdlets.configurationmanager;

import mediashell.authoring.MediaRequestBuilder;
import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.SecureString;
import mediashell.cmdlets.media.NewMediaCommandBase;
import mediashell.site.SoftwarePackage;

/** Parameters of New-CMTaskSequenceMedia for media that are protected and customized: all but capture media (facts/cm-cmdlets.json). */
final class OlderCustomizationParameters {

    /** Asks nothing at boot but the password. */
    @Parameter(set = "NewBootableMedia", type = "System.Boolean")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewPrestagedMedia")
    @Parameter(set = "NewPrestagedMediaByValue")
    Boolean allowUnattendedDeployment;

    /** Whether the medium is protected by a password. */
    @Parameter(set = "NewBootableMedia", mandatory = true, type = "System.Boolean")
    @Parameter(set = "NewStandAloneMedia", mandatory = true)
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewPrestagedMedia", mandatory = true)
    @Parameter(set = "NewPrestagedMediaByValue")
    Boolean protectPassword;

    /** The password that is asked for at boot. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    SecureString password;

    /** Runs the prestart command. */
    @Parameter(set = "NewBootableMedia", type = "System.Boolean")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    Boolean enablePrestartCommand;

    /** A command that runs before the task sequence is chosen. */
    @Parameter(set = "NewBootableMedia", aliases = "CommandLine")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewPrestagedMedia")
    @Parameter(set = "NewPrestagedMediaByValue")
    @AllowEmptyString
    String prestartCommandLine;

    /** Takes along the package with the prestart command's files. */
    @Parameter(set = "NewBootableMedia", type = "System.Boolean")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewPrestagedMedia")
    @Parameter(set = "NewPrestagedMediaByValue")
    Boolean commandIncludeFile;

    /** The package with the prestart command's files. */
    @Parameter(
            set = "NewStandAloneMediaByValue",
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewPrestagedMediaByValue")
    Object commandPackage;

    /** The name of the package with the prestart command's files. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewPrestagedMedia")
    @AllowEmptyString
    String commandPackageName;

    /** Task sequence variables by name. */
    @Parameter(set = "NewBootableMedia")
    @Parameter(set = "NewStandAloneMedia")
    @Parameter(set = "NewStandAloneMediaByValue")
    @Parameter(set = "NewBootableMediaByValue")
    @Parameter(set = "NewPrestagedMedia")
    @Parameter(set = "NewPrestagedMediaByValue")
    Hashtable variable;

    <B extends MediaRequestBuilder<B>> B apply(B wish, NewMediaCommandBase command) {
        boolean prestart = !Boolean.FALSE.equals(enablePrestartCommand);
        boolean files = prestart && Boolean.TRUE.equals(commandIncludeFile);
        Object filesPackage = commandPackage == null ? commandPackageName : commandPackage;
        return wish.password(NewMediaCommandBase.secret(protection(command)))
                .unattended(Boolean.TRUE.equals(allowUnattendedDeployment))
                .prestartCommand(prestart ? prestartCommandLine : null)
                .prestartPackage(files ? command.packageId(filesPackage, SoftwarePackage.class, "package") : null)
                .variables(command.variables(variable));
    }

    /** A password counts only where -ProtectPassword asks for one. */
    private SecureString protection(NewMediaCommandBase command) {
        if (!Boolean.TRUE.equals(protectPassword)) {
            return null;
        }
        if (password == null) {
            throw command.invalidArgument("PasswordMissing", "Password", "-ProtectPassword $true needs a -Password");
        }
        return password;
    }
}
