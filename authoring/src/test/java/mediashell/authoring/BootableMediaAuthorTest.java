package mediashell.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.Instant;
import java.util.List;

import mediashell.authoring.certificate.CertificateInput;
import mediashell.authoring.certificate.MediaCertificate;
import mediashell.authoring.certificate.MediaCertificates;
import mediashell.authoring.finding.Finding;
import mediashell.authoring.finding.FindingId;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.SecretRef;
import mediashell.site.ManagementPoint;
import mediashell.site.Site;
import mediashell.site.SiteType;
import org.junit.jupiter.api.Test;

/** Bootable media: management points, certificates, and what is refused of them. */
final class BootableMediaAuthorTest extends AuthoringTestCase {

    private static final Instant FAR = Instant.parse("2030-01-01T00:00:00Z");
    private static final CertificateInput OWN = MediaCertificates.selfSigned(LabSite.identity(), null, FAR);
    private static final CertificateInput ISSUED = issued(LabSite.NOON, FAR);

    /** A certificate that counts as one of an authority. */
    private static CertificateInput issued(Instant start, Instant expiry) {
        MediaCertificate own = ((CertificateInput.Ready) OWN).certificate();
        return new CertificateInput.Ready(
                new MediaCertificate(own.pfx(), "CN=issued", own.thumbprint(), start, expiry, false));
    }

    private static ClientAccess access(MediaMode mode, CertificateInput certificate, String... points) {
        return new ClientAccess(mode, List.of(points), certificate, false, UserDeviceAffinity.DO_NOT_ALLOW);
    }

    private static BootableMediaRequest.Builder bootable(ClientAccess access) {
        return BootableMediaRequest.of("LAB", LabSite.BOOT, access);
    }

    private static BootableMediaRequest.Builder dynamic(CertificateInput certificate, String... points) {
        return bootable(access(MediaMode.DYNAMIC, certificate, points));
    }

    @Test
    void plansTheWholeMedium() throws IOException {
        ClientAccess access = new ClientAccess(
                MediaMode.DYNAMIC, List.of("mp02", "MP01"), OWN, true, UserDeviceAffinity.ADMINISTRATOR_APPROVAL);
        MediaPlan plan = plan(bootable(access)
                .password(new SecretRef("Passw0rd".toCharArray()))
                .prestartCommand("cmd /c a.cmd")
                .prestartPackage(LabSite.TOOLS));

        golden("bootable.plan", plan.printable());
    }

    @Test
    void siteBasedMediaNameOneManagementPoint() throws IOException {
        MediaPlan plan = plan(bootable(access(MediaMode.SITE_BASED, ISSUED, "mps")));
        assertTrue(plan.variables().contains(MediaVariable.plain("SMSTSMP", "https://mps")));
        assertTrue(plan.variables().contains(MediaVariable.plain("_SMSTSIISSSLState", "63")));
        assertErrors(
                bootable(access(MediaMode.SITE_BASED, OWN, "mp01", "mp02")), "MANAGEMENT_POINT_COUNT managementPoint");
    }

    @Test
    void dynamicMediaNeedOne() throws IOException {
        assertErrors(dynamic(OWN), "MANAGEMENT_POINT_COUNT managementPoint");
        assertErrors(dynamic(OWN, "mp01", "mp99"), "MANAGEMENT_POINT_NOT_FOUND mp99");
    }

    @Test
    void theCertificateDecidesTheProtocol() throws IOException {
        assertErrors(dynamic(OWN, "mp01", "mps"), "MANAGEMENT_POINT_PROTOCOL mps");
        assertErrors(dynamic(ISSUED, "mps", "mp02"), "MANAGEMENT_POINT_PROTOCOL mp02");
    }

    @Test
    void anIssuedCertificateIsUsedAtPrimarySitesOnly() throws IOException {
        assertEquals(
                List.of("SECRETS_UNPROTECTED certificate", "CERTIFICATE_TRUST certificate"),
                warnings(dynamic(ISSUED, "mps")));
        lab.catalog.save(new Site("LAB", "Lab", "cm01", SiteType.CENTRAL_ADMINISTRATION, "5.00.9128.1000", ""));
        assertErrors(dynamic(ISSUED, "mps"), "CERTIFICATE_AT_CENTRAL_SITE certificate");
        assertFalse(
                author().plan(dynamic(OWN, "mp01").build(), LabSite.identity()).hasErrors());
    }

    @Test
    void anExpiredCertificateIsRefused() throws IOException {
        CertificateInput expired = issued(LabSite.NOON.minusSeconds(60), LabSite.NOON);
        assertErrors(dynamic(expired, "mps"), "CERTIFICATE_DATES certificate");
    }

    @Test
    void datesThatWillMatterAreWarnedOf() throws IOException {
        CertificateInput brief = issued(LabSite.NOON.plusSeconds(60), LabSite.NOON.plusSeconds(3600));
        assertEquals(
                List.of(
                        "SECRETS_UNPROTECTED certificate",
                        "CERTIFICATE_EXPIRES_SOON certificate",
                        "CERTIFICATE_NOT_YET_VALID certificate",
                        "CERTIFICATE_TRUST certificate"),
                warnings(dynamic(brief, "mps")));
    }

    @Test
    void aRefusedCertificateIsToldWithTheRest() throws IOException {
        CertificateInput refused = new CertificateInput.Refused(
                Finding.error(FindingId.CERTIFICATE_PASSWORD, "a.pfx", "The password is wrong.", ""));
        assertErrors(
                BootableMediaRequest.of("LAB", LabSite.IMAGE, access(MediaMode.DYNAMIC, refused)),
                "MANAGEMENT_POINT_COUNT managementPoint",
                "CERTIFICATE_PASSWORD a.pfx",
                "BOOT_IMAGE_MISSING bootImage");
    }

    @Test
    void theMediumSetsItsOwnVariables() throws IOException {
        assertErrors(
                dynamic(OWN, "mp01").variables(List.of(MediaVariable.plain("smstslocationmps", "http://x"))),
                "VARIABLE_INVALID smstslocationmps");
    }

    @Test
    void siteBasedMediaAskTheirOwnSite() throws IOException {
        lab.catalog.save(new ManagementPoint("far", "FAR", false));
        assertErrors(bootable(access(MediaMode.SITE_BASED, OWN, "far")), "MANAGEMENT_POINT_OF_OTHER_SITE far");
        plan(dynamic(OWN, "mp01", "far"));
    }

    @Test
    void unattendedMediaNeedADeploymentThatNobodyChooses() throws IOException {
        String finding = "UNATTENDED_WITHOUT_DEPLOYMENT SMSTSPreferredAdvertID";
        assertTrue(warnings(dynamic(OWN, "mp01").unattended(true)).contains(finding));
        MediaVariable chosen = MediaVariable.plain("SMSTSPreferredAdvertID", "LAB20001");
        assertFalse(warnings(dynamic(OWN, "mp01").unattended(true).variables(List.of(chosen)))
                .contains(finding));
    }
}
