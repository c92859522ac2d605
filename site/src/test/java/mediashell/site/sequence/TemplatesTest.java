package mediashell.site.sequence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.sequence.template.BuildAndCapture;
import mediashell.site.sequence.template.CaptureExistingComputer;
import mediashell.site.sequence.template.CaptureOptions;
import mediashell.site.sequence.template.InstallExistingImage;
import mediashell.site.sequence.template.NetworkOptions;
import mediashell.site.sequence.template.OperatingSystemOptions;
import mediashell.site.sequence.template.SoftwareOptions;
import mediashell.site.sequence.template.SoftwareOptions.ApplicationReference;
import mediashell.site.sequence.template.StateOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

/** Names and order of steps are the vendor's (facts/site-and-content.md §2.6); the goldens are ours. */
final class TemplatesTest {

    private static final CaptureOptions CAPTURE =
            new CaptureOptions("\\\\srv\\captures\\ref.wim", "LAB\\capture", "secret", "Ann", "1.0", "Reference", "");

    @Test
    void installWithEverything() throws IOException {
        InstallExistingImage template = new InstallExistingImage(
                new OperatingSystemOptions(
                        "LAB00014", 2, "AAAAA-BBBBB-CCCCC-DDDDD-EEEEE", "PerServer", 10, "pw", "UTC"),
                new NetworkOptions("", "lab.example", "OU=PC", "LAB\\join", "jpw"),
                new SoftwareOptions(
                        "LAB00003",
                        "SMSMP=mp01",
                        "All",
                        List.of(new ApplicationReference("ScopeId_A/Application_1", "Editor", "")),
                        true),
                new StateOptions("LAB00004", false, true, true),
                true,
                true,
                "LAB0000B");
        golden("install-everything", template.sequence());
    }

    @Test
    void installWithTheLeast() throws IOException {
        InstallExistingImage template = new InstallExistingImage(
                OperatingSystemOptions.ofImage("LAB00014", 1),
                NetworkOptions.workgroup("WORKGROUP"),
                SoftwareOptions.NONE,
                StateOptions.NONE,
                false,
                false,
                "");
        golden("install-least", template.sequence());
    }

    @Test
    void stateKeptOnTheDisk() throws IOException {
        InstallExistingImage template = new InstallExistingImage(
                OperatingSystemOptions.ofImage("LAB00014", 1),
                NetworkOptions.workgroup("WORKGROUP"),
                SoftwareOptions.NONE,
                new StateOptions("LAB00004", true, false, false),
                false,
                false,
                "");
        assertEquals(
                "Set Local State Location",
                SequenceStep.all(template.sequence().members())
                        .getFirst()
                        .step()
                        .name());
    }

    @Test
    void buildAndCapture() throws IOException {
        BuildAndCapture template = new BuildAndCapture(
                OperatingSystemOptions.ofImage("LAB00014", 1),
                NetworkOptions.workgroup("BUILD"),
                new SoftwareOptions("LAB00003", "", "Mandatory", List.of(), false),
                CAPTURE);
        golden("build-and-capture", template.sequence());
    }

    @Test
    void captureExistingComputer() throws IOException {
        golden("capture-existing", new CaptureExistingComputer(CAPTURE).sequence());
    }

    @Test
    void deploymentToolsComeFromAPackageWhereOneIsNamed() {
        CaptureOptions options = new CaptureOptions("\\\\srv\\c\\ref.wim", "LAB\\capture", "", "", "", "", "LAB00009");
        assertEquals(
                List.of(
                        "Prepare Configuration Manager Client",
                        "Install Deployment Tools",
                        "Prepare OS",
                        "Capture the Reference Machine"),
                SequenceStep.all(new CaptureExistingComputer(options).sequence().members()).stream()
                        .map(each -> each.step().name())
                        .toList());
    }

    @Test
    void productKeysAndDomainsAreChecked() {
        assertInvalid(() -> new OperatingSystemOptions("LAB00014", 1, "AAAAA-BBBBB", "", 5, "", ""));
        assertInvalid(() -> NetworkOptions.domain("", "OU=PC", "LAB\\join", "jpw"));
        assertEquals("%Key%", new OperatingSystemOptions("LAB00014", 1, "%Key%", "", 5, "", "").productKey());
    }

    private static void assertInvalid(Executable work) {
        assertEquals(
                SiteErrorCode.INVALID_VALUE,
                assertThrows(SiteException.class, work).code());
    }

    private static void golden(String name, Sequence sequence) throws IOException {
        Path file = Path.of("src/test/golden/sequence", name + ".xml").toAbsolutePath();
        String actual = SequenceWriter.indented(sequence) + "\n";
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(file, actual);
        }
        assertEquals(Files.readString(file), actual);
    }
}
