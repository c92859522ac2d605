package mediashell.cmdlets.configurationmanager;

import java.util.UUID;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.values.DateTime;
import mediashell.site.Application;
import mediashell.site.NewApplications;
import mediashell.site.wmi.SmsInstances;

/** Makes an application without deployment types. */
@Cmdlet(verb = "New", noun = "CMApplication", supportsShouldProcess = true)
@OutputType("IResultObject#SMS_ApplicationLatest")
public final class NewCMApplicationCommand extends CMCommandBase {

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "AddOwners")
    String[] addOwner;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "AddSupportContacts")
    String[] addSupportContact;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "AppCatalogs", type = "System.Object[]")
    Object[] appCatalog;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(type = "System.Boolean")
    Boolean autoInstall;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    Integer defaultLanguageId;

    /** What it is for. */
    @Parameter
    @AllowEmptyString
    String description;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "DisplaySupersedencesInApplicationCatalog", type = "System.Boolean")
    Boolean displaySupersedenceInApplicationCatalog;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String iconLocationFile;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(type = "System.Boolean")
    Boolean isFeatured;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter(aliases = "Keywords")
    String[] keyword;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String linkText;

    /** The description that users see. */
    @Parameter(aliases = "LocalizedApplicationDescription")
    @AllowEmptyString
    String localizedDescription;

    /** The name that users see. */
    @Parameter(aliases = "LocalizedApplicationName")
    @AllowEmptyString
    String localizedName;

    /** The name. */
    @Parameter(mandatory = true, position = 0, aliases = "LocalizedDisplayName")
    String name;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String optionalReference;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String owner;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String privacyUrl;

    /** Who publishes it. */
    @Parameter(aliases = "Manufacturer")
    @AllowEmptyString
    String publisher;

    /** When it was published. */
    @Parameter
    DateTime releaseDate;

    /** The version, as text. */
    @Parameter
    @AllowEmptyString
    String softwareVersion;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String supportContact;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @AllowEmptyString
    String userDocumentation;

    @Override
    public void endProcessing() {
        perform(() -> {
            if (shouldProcess(name, "Create application")) {
                Application made = new NewApplications(catalog(), site(null))
                        .create(name, text(), publisher, softwareVersion, UUID.randomUUID(), now());
                write(SmsInstances.of(made), made);
            }
        });
        noteUnused(
                "AddOwner",
                "AddSupportContact",
                "AppCatalog",
                "AutoInstall",
                "DefaultLanguageId",
                "DisplaySupersedenceInApplicationCatalog",
                "IconLocationFile",
                "IsFeatured",
                "Keyword",
                "LinkText",
                "LocalizedName",
                "OptionalReference",
                "Owner",
                "PrivacyUrl",
                "ReleaseDate",
                "SupportContact",
                "UserDocumentation");
    }

    private String text() {
        return localizedDescription == null ? description : localizedDescription;
    }
}
