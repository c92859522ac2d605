package mediashell.authoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import mediashell.authoring.certificate.CertificateInput;
import mediashell.authoring.certificate.MediaCertificate;
import mediashell.authoring.certificate.MediaCertificates;
import mediashell.authoring.finding.Finding;
import mediashell.authoring.finding.FindingId;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.plan.MediaVariable;
import mediashell.site.ClientSettings;
import org.junit.jupiter.api.Test;

/** What a client on a medium needs to recognise its site: in the variables where the catalogue knows it, a warning where not. */
final class SiteTrustRulesTest extends AuthoringTestCase {

    private static final CertificateInput OWN = MediaCertificates.selfSigned(LabSite.identity(), null, null);
    private static final String NO_SECRETS = "SECRETS_UNPROTECTED";

    private static BootableMediaRequest.Builder wish(CertificateInput certificate, String point) {
        ClientAccess access =
                new ClientAccess(MediaMode.DYNAMIC, List.of(point), certificate, true, UserDeviceAffinity.DO_NOT_ALLOW);
        return BootableMediaRequest.of("LAB", LabSite.BOOT, access);
    }

    private static CertificateInput issued() {
        MediaCertificate own = ((CertificateInput.Ready) OWN).certificate();
        return new CertificateInput.Ready(
                new MediaCertificate(own.pfx(), "CN=issued", own.thumbprint(), LabSite.NOON, own.expiry(), false));
    }

    private Map<String, String> variables() throws IOException {
        Map<String, String> values = new TreeMap<>();
        for (MediaVariable each : plan(wish(OWN, "mp01")).variables()) {
            values.put(each.name(), each.isSecret() ? "" : each.value());
        }
        return values;
    }

    private List<String> siteWarnings(BootableMediaRequest.Builder wish) throws IOException {
        return warnings(wish).stream()
                .filter(each -> !each.startsWith(NO_SECRETS))
                .toList();
    }

    @Test
    void theMediumCarriesWhatTheCatalogueKnows() throws IOException {
        String certificate = LabSite.certificate().der();
        lab.catalog.save(ClientSettings.initial("LAB")
                .withOrganization("Contoso")
                .withTrust(LabSite.TRUST.withRootCertificates(List.of(LabSite.certificate(), LabSite.certificate())))
                .withPorts(8080, 8443)
                .withFirstCertificate(false)
                .withPreferredManagementPoints(true));
        Map<String, String> variables = variables();

        assertEquals(LabSite.TRUST.rootKey(), variables.get("_SMSTSPublicRootKey"));
        assertEquals(certificate, variables.get("_SMSTSSiteSigningCertificate"));
        assertEquals(certificate + "*" + certificate, variables.get("_SMSTSRootCACerts"));
        assertEquals("8080", variables.get("_SMSTSHTTPPort"));
        assertEquals("8443", variables.get("_SMSTSHTTPSPort"));
        assertEquals("0", variables.get("_SMSTSUseFirstCert"));
        assertEquals("1", variables.get("_SMSTSPreferredMPEnabled"));
        assertEquals("Contoso", variables.get("_SMSTSBrandingTitle"));
    }

    @Test
    void unknownComputersAreThoseOfTheSite() throws IOException {
        Map<String, String> variables = variables();
        assertEquals("00000000-0000-0086-0000-000000000001", variables.get("_SMSTSx86UnknownMachineGUID"));
        assertEquals("00000000-0000-0064-0000-000000000001", variables.get("_SMSTSx64UnknownMachineGUID"));
        assertTrue(!variables.containsKey("_SMSTSarm64UnknownMachineGUID"), "this site has none for arm64");
    }

    @Test
    void standInsForUnknownComputersAreWarnedOf() throws IOException {
        lab.catalog.saveUnknownComputers("LAB", List.of());
        assertEquals(List.of("UNKNOWN_COMPUTERS_DERIVED LAB"), siteWarnings(wish(OWN, "mp01")));
        assertTrue(variables().containsKey("_SMSTSarm64UnknownMachineGUID"));
    }

    @Test
    void whatIsMissingIsWarnedOf() throws IOException {
        lab.catalog.save(ClientSettings.initial("LAB"));
        assertEquals(
                List.of("SITE_ROOT_KEY_MISSING LAB", "SITE_SIGNING_CERTIFICATE_MISSING LAB"),
                siteWarnings(wish(OWN, "mp01")));
        assertTrue(variables().keySet().stream().noneMatch(name -> name.equals("_SMSTSPublicRootKey")));
    }

    @Test
    void prestagedMediaAreWarnedOfToo() throws IOException {
        lab.catalog.save(ClientSettings.initial("LAB"));
        ClientAccess access =
                new ClientAccess(MediaMode.DYNAMIC, List.of("mp01"), OWN, false, UserDeviceAffinity.DO_NOT_ALLOW);
        Authored authored = author().plan(
                        PrestagedMediaRequest.of("LAB", LabSite.BOOT, LabSite.IMAGE, access)
                                .build(),
                        LabSite.identity());
        assertTrue(authored.findings().stream().anyMatch(each -> each.id() == FindingId.SITE_ROOT_KEY_MISSING));
    }

    @Test
    void httpsNeedsRootCertificates() throws IOException {
        assertTrue(siteWarnings(wish(issued(), "mps")).stream().noneMatch(each -> each.startsWith("ROOT_")));
        lab.catalog.save(ClientSettings.initial("LAB").withTrust(LabSite.TRUST.withRootCertificates(List.of())));
        assertTrue(siteWarnings(wish(issued(), "mps")).contains("ROOT_CERTIFICATES_MISSING LAB"));
    }

    @Test
    void anExpiredCertificateOfTheSiteIsWarnedOf() throws IOException {
        MediaIdentity now = LabSite.identity();
        MediaIdentity late =
                new MediaIdentity(now.guid(), now.seed(), LabSite.certificate().expiry(), now.builder());
        List<Finding> findings = author().plan(wish(OWN, "mp01").build(), late).findings();
        assertTrue(findings.stream()
                .anyMatch(each -> each.id() == FindingId.SITE_CERTIFICATE_EXPIRED
                        && each.itemPath().equals("O=Lab,CN=Site Server")));
    }
}
