package mediashell.cmdlets.configurationmanager;

import java.util.List;
import java.util.function.Predicate;

import mediashell.automation.AllowEmptyString;
import mediashell.automation.Cmdlet;
import mediashell.automation.OutputType;
import mediashell.automation.Parameter;
import mediashell.site.Program;
import mediashell.site.SoftwarePackage;
import mediashell.site.wmi.SmsInstances;

/** Finds programs of packages. */
@Cmdlet(verb = "Get", noun = "CMProgram", defaultParameterSetName = "SearchByName")
@OutputType("IResultObject#SMS_Program")
public final class GetCMProgramCommand extends CMCommandBase {

    /** The name of the package. */
    @Parameter(set = "SearchByName")
    @AllowEmptyString
    String packageName;

    /** The name of the program. */
    @Parameter
    @AllowEmptyString
    String programName;

    /** The package. */
    @Parameter(
            set = "SearchByValue",
            mandatory = true,
            valueFromPipeline = true,
            type = "Microsoft.ConfigurationManagement.ManagementProvider.IResultObject",
            name = "Package")
    Object packages;

    /** The id of the package. */
    @Parameter(set = "SearchById", mandatory = true)
    String packageId;

    @Override
    public void processRecord() {
        perform(() -> {
            Predicate<String> wanted = patterns().matcher(programName);
            for (SoftwarePackage owner : owners()) {
                for (Program program : catalog().programs(owner.packageId())) {
                    if (wanted.test(program.programName())) {
                        write(SmsInstances.of(program, owner), program);
                    }
                }
            }
        });
    }

    private List<SoftwarePackage> owners() {
        if (packages != null) {
            return List.of(subject(packages, SoftwarePackage.class, "Package", "a package"));
        }
        return packageId == null
                ? objects().packages(SoftwarePackage.class, packageName)
                : List.of(catalog().requirePackage(SoftwarePackage.class, packageId));
    }
}
