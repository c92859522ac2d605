package mediashell.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;

import mediashell.authoring.certificate.CertificateInput;
import mediashell.authoring.certificate.MediaCertificates;
import mediashell.authoring.finding.Finding;
import mediashell.authoring.finding.FindingId;
import mediashell.media.plan.MediaPlan;
import mediashell.site.SoftwarePackage;
import org.junit.jupiter.api.Test;

/** Users hear of every wish that rests on a choice of ours. */
final class ChoiceRulesTest extends AuthoringTestCase {

    private static final long SMALL = 64;

    @Test
    void theFormOfApplicationsIsOne() throws IOException {
        assertEquals(List.of("applications"), choices(request()));
    }

    @Test
    void aPrestartCommandIsOne() throws IOException {
        assertEquals(List.of("prestart", "applications"), choices(request().prestartCommand("cmd")));
    }

    @Test
    void captureMediaAreOne() throws IOException {
        assertEquals(List.of("capture"), choices(CaptureMediaRequest.of("LAB", LabSite.BOOT)));
    }

    @Test
    void affinityIsOneWhenItIsAskedFor() throws IOException {
        assertEquals(List.of(), choices(bootable(UserDeviceAffinity.DO_NOT_ALLOW)));
        assertEquals(List.of("user-device affinity"), choices(bootable(UserDeviceAffinity.AUTO_APPROVAL)));
    }

    @Test
    void aSetIsOneAndASingleDiscIsNot() throws IOException {
        lab.source("more/file.bin", "x".repeat((int) SMALL));
        lab.distribute(new SoftwarePackage(lab.details("LAB00020", "More", "more")));
        assertEquals(
                List.of("applications"),
                choices(request().packages(List.of("LAB00020")).capacity(MediaPlan.UNLIMITED)));
        assertEquals(
                List.of("applications", "capacity"),
                choices(request().packages(List.of("LAB00020")).capacity(bootImage() + SMALL)));
    }

    /** As large as a disc must be to hold the boot image, which alone decides here. */
    private long bootImage() throws IOException {
        return plan(request()).boot().wim().size();
    }

    private static BootableMediaRequest.Builder bootable(UserDeviceAffinity affinity) {
        CertificateInput certificate = MediaCertificates.selfSigned(LabSite.identity(), null, null);
        ClientAccess access = new ClientAccess(MediaMode.DYNAMIC, List.of("mp01"), certificate, false, affinity);
        return BootableMediaRequest.of("LAB", LabSite.BOOT, access);
    }

    private List<String> choices(MediaRequestBuilder<?> request) throws IOException {
        return author().plan(request.build(), LabSite.identity()).findings().stream()
                .filter(each -> each.id() == FindingId.CHOICE_OF_OURS)
                .map(Finding::itemPath)
                .toList();
    }
}
