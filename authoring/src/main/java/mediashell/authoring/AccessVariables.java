package mediashell.authoring;

import java.util.List;
import java.util.stream.Collectors;

import mediashell.authoring.certificate.CertificateInput;
import mediashell.authoring.certificate.MediaCertificate;
import mediashell.media.Choice;
import mediashell.media.engine.MediaVariables;
import mediashell.site.ClientSettings;
import mediashell.site.ManagementPoint;
import mediashell.site.SiteCertificate;
import mediashell.site.SiteTrust;
import mediashell.site.UnknownComputer;

/**
 * The variables by which bootable and prestaged media find, address and trust their site (facts/media-format.md §6.5). Those of
 * which the catalogue knows nothing are left out; {@link SiteTrustRules} tells so.
 */
@Choice(
        number = 13,
        topic = "unknown computers",
        value =
                "Where the catalogue does not know the GUIDs of a site's unknown computers, they follow from site code and architecture; the end of the certificate is written as _SMSTSMediaExpire.")
final class AccessVariables {

    @Choice(
            number = 21,
            topic = "certificates of the site",
            value =
                    "_SMSTSSiteSigningCertificate and _SMSTSRootCACerts hold DER certificates as hex text, several separated by * as the management points are.")
    private static final String LIST_SEPARATOR = "*";

    private final VariableList variables;
    private final Planning planning;

    private AccessVariables(VariableList variables, Planning planning) {
        this.variables = variables;
        this.planning = planning;
    }

    static VariableList add(
            VariableList variables, Planning planning, ClientAccess access, List<ManagementPoint> points) {
        AccessVariables adding = new AccessVariables(variables, planning);
        adding.addSite(access.mode(), points);
        adding.addTrust(planning.clientSettings().trust());
        variables.add("SMSTSAssignUsersMode", access.affinity().assignMode());
        if (access.unknownComputers()) {
            adding.addUnknownComputers();
        }
        if (access.certificate() instanceof CertificateInput.Ready(MediaCertificate certificate)) {
            variables
                    .addSecret(MediaVariables.PFX, certificate.pfx())
                    .add(MediaVariables.EXPIRE, MediaVariables.encodeTime(certificate.expiry()));
        }
        return variables;
    }

    private void addSite(MediaMode mode, List<ManagementPoint> points) {
        ClientSettings settings = planning.clientSettings();
        String urls = points.stream().map(AccessVariables::url).collect(Collectors.joining(LIST_SEPARATOR));
        boolean https = points.stream().anyMatch(ManagementPoint::https);
        variables
                .add(mode == MediaMode.DYNAMIC ? "SMSTSLocationMPs" : "SMSTSMP", urls)
                .add("_SMSTSHTTPPort", Integer.toString(settings.httpPort()))
                .add("_SMSTSHTTPSPort", Integer.toString(settings.httpsPort()))
                .add("_SMSTSIISSSLState", MediaVariables.sslState(https))
                .add("_SMSTSUseFirstCert", settings.usesFirstCertificate() ? "1" : "0")
                .add("_SMSTSPreferredMPEnabled", settings.prefersManagementPoints() ? "1" : "");
    }

    private void addTrust(SiteTrust trust) {
        variables
                .add("_SMSTSPublicRootKey", trust.rootKey())
                .add(
                        "_SMSTSSiteSigningCertificate",
                        trust.signingCertificate().map(SiteCertificate::der).orElse(""))
                .add(
                        "_SMSTSRootCACerts",
                        trust.rootCertificates().stream()
                                .map(SiteCertificate::der)
                                .collect(Collectors.joining(LIST_SEPARATOR)));
    }

    private void addUnknownComputers() {
        String code = planning.site().code();
        List<UnknownComputer> known = planning.catalog().unknownComputers(code);
        for (UnknownComputer computer : known.isEmpty() ? UnknownComputer.derived(code) : known) {
            variables.add(
                    "_SMSTS" + computer.architecture() + "UnknownMachineGUID",
                    computer.guid().toString());
        }
    }

    private static String url(ManagementPoint point) {
        return (point.https() ? "https://" : "http://") + point.serverName();
    }
}
