package mediashell.cmdlets.media;

import java.util.List;

import mediashell.authoring.MediaRequestBuilder;
import mediashell.automation.Parameter;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.SecureString;
import mediashell.dotnet.system.management.automation.PSCredential;
import mediashell.site.SoftwarePackage;

/** Parameters of media that are protected and customized: all but capture media. */
final class CustomizationParameters {

    /** The password that is asked for at boot. */
    @Parameter
    SecureString password;

    /** A credential whose password is asked for at boot, in place of -Password. */
    @Parameter(type = "System.Management.Automation.PSCredential")
    PSCredential credential;

    /** Asks nothing at boot but the password. */
    @Parameter
    boolean unattended;

    /** A command that runs before the task sequence is chosen. */
    @Parameter
    String prestartCommand;

    /** The package with the prestart command's files. */
    @Parameter
    Object prestartPackage;

    /** The folder with the prestart command's files, in place of a package. */
    @Parameter
    String prestartPath;

    /** Task sequence variables by name; a SecureString or a credential is kept out of logs. */
    @Parameter
    DictionaryValue variable;

    /** Names of variables whose values are secrets, with wildcards; names such as *Password* are so anyway. */
    @Parameter
    String[] secretVariable;

    <B extends MediaRequestBuilder<B>> B apply(B wish, NewMediaCommandBase command) {
        SecureString secret = password == null && credential != null ? credential.password() : password;
        return wish.password(NewMediaCommandBase.secret(secret))
                .unattended(unattended)
                .prestartCommand(prestartCommand)
                .prestartPackage(command.packageId(prestartPackage, SoftwarePackage.class, "package"))
                .prestartFolder(prestartPath == null ? null : command.localPath(prestartPath))
                .secretVariables(secretVariable == null ? List.of() : List.of(secretVariable))
                .variables(command.variables(variable));
    }
}
