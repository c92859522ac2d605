package mediashell.cmdlets.configurationmanager;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.ErrorCategory;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateSet;
import mediashell.site.SoftwarePackage;

/** Makes a package. Package definition files are refused: ours reads none. */
@Cmdlet(verb = "New", noun = "CMPackage", defaultParameterSetName = "New", supportsShouldProcess = true)
@OutputType("IResultObject#SMS_Package")
public final class NewCMPackageCommand extends CMCommandBase {

    /** What it is for. */
    @Parameter(set = "New")
    @AllowEmptyString
    String description;

    /** The language of its contents. */
    @Parameter(set = "New")
    @AllowEmptyString
    String language;

    /** Who makes it. */
    @Parameter(set = "New")
    @AllowEmptyString
    String manufacturer;

    /** The name. */
    @Parameter(set = "New", mandatory = true)
    String name;

    /** The source: a share, a mapped drive or an absolute local path. */
    @Parameter(set = "New", aliases = "PackageSourcePath")
    @AllowEmptyString
    String path;

    /** The version, as text. */
    @Parameter(set = "New")
    @AllowEmptyString
    String version;

    /** Makes the package from a package definition file, which this version refuses. */
    @Parameter(set = "NewPackageByDefinitionNoSourceFileWithExisted", mandatory = true)
    @Parameter(set = "NewPackageByDefinitionNoSourceFileWithNew", mandatory = true)
    @Parameter(set = "NewPackageByDefinitionSourceFileWithExisted", mandatory = true)
    @Parameter(set = "NewPackageByDefinitionSourceFileWithNew", mandatory = true)
    boolean fromDefinition;

    /** The name of a definition that is installed. */
    @Parameter(set = "NewPackageByDefinitionNoSourceFileWithExisted", mandatory = true)
    @Parameter(set = "NewPackageByDefinitionSourceFileWithExisted", mandatory = true)
    String packageDefinitionName;

    /** The package has no source files. */
    @Parameter(set = "NewPackageByDefinitionNoSourceFileWithExisted", mandatory = true)
    @Parameter(set = "NewPackageByDefinitionNoSourceFileWithNew", mandatory = true)
    boolean packageNoSourceFile;

    /** The definition file. */
    @Parameter(set = "NewPackageByDefinitionNoSourceFileWithNew", mandatory = true)
    @Parameter(set = "NewPackageByDefinitionSourceFileWithNew", mandatory = true)
    String packagePath;

    /** Whether a compressed copy of the source is kept. */
    @Parameter(set = "NewPackageByDefinitionSourceFileWithExisted", mandatory = true)
    @Parameter(set = "NewPackageByDefinitionSourceFileWithNew", mandatory = true)
    @ValidateSet({"AlwaysObtainSourceFile", "CreateCompressedVersionOfSourceFile"})
    String sourceFileType;

    /** The folder of the source files. */
    @Parameter(set = "NewPackageByDefinitionSourceFileWithExisted", mandatory = true)
    @Parameter(set = "NewPackageByDefinitionSourceFileWithNew", mandatory = true)
    String sourceFolderPath;

    /** Whether the folder is on a share or on the site server. */
    @Parameter(set = "NewPackageByDefinitionSourceFileWithExisted", mandatory = true)
    @Parameter(set = "NewPackageByDefinitionSourceFileWithNew", mandatory = true)
    @ValidateSet({"UncNetworkPath", "LocalFolderOnSiteServer"})
    String sourceFolderPathType;

    @Override
    public void endProcessing() {
        if (fromDefinition) {
            throw failure(
                    "DefinitionNotSupported",
                    ErrorCategory.NotImplemented,
                    null,
                    "packages are made by -Name and -Path here; package definition files are not read");
        }
        perform(() -> create(
                details -> new SoftwarePackage(details.withLanguage(language)
                        .withManufacturer(manufacturer)
                        .withSourcePath(sourcePath(path))),
                name,
                description,
                version));
    }
}
