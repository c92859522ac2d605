package mediashell.authoring.policy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import mediashell.media.Choice;
import mediashell.site.Application;
import mediashell.site.DeploymentType;
import mediashell.site.PackageDetails;
import mediashell.site.Program;
import mediashell.site.TaskSequence;
import mediashell.site.sequence.Sequence;
import mediashell.site.sequence.SequenceReader;
import mediashell.site.sequence.SequenceReference;
import mediashell.site.sequence.SequenceWriter;

/**
 * The policies of stand-alone media: sequences first, then packages and their programs, then applications
 * (facts/media-format.md §7, order rule and §7.2). Root element, assignments and the form of applications are ours, since
 * nothing public shows them (§16.1).
 */
@Choice(
        number = 11,
        topic = "Policy.xml",
        value =
                "Root element PolicyXml, a policy and its assignment in turn, sequences first; applications as CCM_ApplicationCIAssignment.")
public final class StandalonePolicy {

    private static final String ANY_PROGRAM = "*";
    private static final int DEPLOYS_SYSTEM = 2;
    private static final int SHA_256_PREFERENCE = 4;

    private final String siteCode;
    private final Instant created;
    private final PolicyXmlWriter xml;

    private StandalonePolicy(String siteCode, Instant created, SeededGuids guids) {
        this.siteCode = siteCode;
        this.created = created;
        this.xml = new PolicyXmlWriter(siteCode, guids);
    }

    /** What the document is made of. */
    public record Parts(
            List<TaskSequence> sequences,
            List<PolicyContent> contents,
            List<Program> programs,
            List<Application> applications) {}

    /**
     * The document.
     *
     * @param parts sequences with the one that runs first; contents and programs of packages; applications
     */
    public static String write(String siteCode, Instant created, SeededGuids guids, Parts parts) {
        StandalonePolicy policy = new StandalonePolicy(siteCode, created, guids);
        parts.sequences().forEach(policy::sequence);
        for (PolicyContent content : parts.contents()) {
            policy.content(content, parts.programs());
        }
        parts.applications().forEach(policy::application);
        return policy.xml.text();
    }

    /** The deployment that the medium stands for: site code, 2, and the end of the sequence's own id. */
    public static String advertisementId(String siteCode, String packageId) {
        return siteCode + "2" + packageId.substring(packageId.length() - 4);
    }

    private void sequence(TaskSequence object) {
        Sequence sequence = SequenceReader.read(object.sequence());
        List<String> references = new ArrayList<>();
        for (SequenceReference each : sequence.references()) {
            references.add(each.packageId() + ":" + (each.program().isEmpty() ? ANY_PROGRAM : each.program()));
        }
        PackageDetails details = object.details();
        PolicyInstance instance = new PolicyInstance("CCM_TaskSequence");
        advertisement(instance, object.packageId());
        packageProperties(instance, object.packageId(), object.name(), Integer.toString(details.sourceVersion()), 0);
        program(instance, ANY_PROGRAM, "", 0, "");
        instance.text("PRG_Comment", details.description())
                .text("TS_BootImageID", object.bootImageId())
                .number("TS_MandatoryCountdown", 0)
                .number("TS_PopupReminderInterval", 0)
                .texts("TS_References", references)
                .text("TS_Sequence", SequenceWriter.write(sequence))
                .number("TS_Type", DEPLOYS_SYSTEM)
                .number("TS_UserNotificationFlags", 0);
        xml.policy(object.packageId(), instance);
    }

    private void content(PolicyContent content, List<Program> programs) {
        List<Program> own = programs.stream()
                .filter(each -> each.packageId().equals(content.packageId()))
                .toList();
        if (own.isEmpty()) {
            distribution(content, ANY_PROGRAM, "", 0, "");
        }
        own.forEach(each -> distribution(
                content, each.programName(), each.commandLine(), each.duration(), each.workingDirectory()));
    }

    private void distribution(
            PolicyContent content, String program, String commandLine, int duration, String workingDirectory) {
        PolicyInstance instance = new PolicyInstance("CCM_SoftwareDistribution");
        advertisement(instance, content.packageId());
        packageProperties(instance, content.packageId(), content.name(), content.version(), content.size());
        program(instance, program, commandLine, duration, workingDirectory);
        instance.text("PRG_Requirements", requirements(content.hash()));
        xml.policy(content.packageId() + " " + program, instance);
    }

    private void advertisement(PolicyInstance instance, String packageId) {
        instance.time("ADV_ActiveTime", CimDateTime.of(created))
                .flag("ADV_ActiveTimeIsGMT", true)
                .flag("ADV_ADF_Published", true)
                .text("ADV_AdvertisementID", advertisementId(siteCode, packageId))
                .text("ADV_RepeatRunBehavior", "RerunAlways");
    }

    private void packageProperties(PolicyInstance instance, String id, String name, String version, long size) {
        instance.number("PKG_ContentSize", (size + 1023) / 1024)
                .text("PKG_Name", name)
                .text("PKG_PackageID", id)
                .flag("PKG_PSF_ContainsSourceFiles", size > 0)
                .text("PKG_SourceVersion", version);
    }

    private void program(PolicyInstance instance, String name, String commandLine, int duration, String directory) {
        instance.text("PRG_CommandLine", commandLine)
                .number("PRG_MaxDuration", duration)
                .flag("PRG_PRF_RunWithAdminRights", true)
                .text("PRG_ProgramID", name)
                .text("PRG_ProgramName", name)
                .text("PRG_WorkingDirectory", directory);
    }

    private static String requirements(String hash) {
        return "<SWDReserved><PackageHashVersion>" + SHA_256_PREFERENCE + "</PackageHashVersion><PackageHash."
                + SHA_256_PREFERENCE + ">" + hash + "</PackageHash." + SHA_256_PREFERENCE + "></SWDReserved>";
    }

    private void application(Application application) {
        List<DeploymentType> types = application.deploymentTypes();
        PolicyInstance instance = new PolicyInstance("CCM_ApplicationCIAssignment");
        instance.text("AssignmentID", advertisementId(siteCode, application.packageId()))
                .text("AssignmentName", application.name())
                .texts("AssignedCIs", List.of(application.modelName() + "/" + application.revision()))
                .texts(
                        "DeploymentTypes",
                        types.stream().map(DeploymentType::modelName).toList())
                .texts(
                        "ContentIDs",
                        types.stream()
                                .filter(DeploymentType::hasContent)
                                .map(DeploymentType::contentId)
                                .toList())
                .texts(
                        "InstallCommands",
                        types.stream().map(DeploymentType::installCommand).toList());
        xml.policy(application.modelName(), instance);
    }
}
