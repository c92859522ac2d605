package mediashell.cmdlets.configurationmanager;

import mediashell.authoring.MediaRequestBuilder;
import mediashell.automation.AllowEmptyString;
import mediashell.automation.Parameter;
import mediashell.automation.values.Hashtable;
import mediashell.automation.values.SecureString;
import mediashell.cmdlets.media.NewMediaCommandBase;
import mediashell.site.SoftwarePackage;

/** Parameters of the cmdlets of Configuration Manager whose media are protected and customized: all but capture media. */
final class CMCustomizationParameters {

    /** Asks nothing at boot but the password. */
    @Parameter
    boolean allowUnattended;

    /** The password that is asked for at boot. */
    @Parameter
    SecureString mediaPassword;

    /** A command that runs before the task sequence is chosen. */
    @Parameter(aliases = "PreExecCommandLine")
    @AllowEmptyString
    String prestartCommand;

    /** The package with the prestart command's files. */
    @Parameter(type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject")
    Object prestartPackage;

    /** Task sequence variables by name. */
    @Parameter(aliases = {"TaskSequenceVariables", "Variables"})
    Hashtable variable;

    <B extends MediaRequestBuilder<B>> B apply(B wish, NewMediaCommandBase command) {
        return wish.unattended(allowUnattended)
                .password(NewMediaCommandBase.secret(mediaPassword))
                .prestartCommand(prestartCommand)
                .prestartPackage(command.packageId(prestartPackage, SoftwarePackage.class, "package"))
                .variables(command.variables(variable));
    }
}
