package mediashell.authoring;

import java.util.List;
import java.util.stream.Collectors;

import mediashell.authoring.certificate.CertificateInput;
import mediashell.authoring.certificate.MediaCertificate;
import mediashell.media.Choice;
import mediashell.media.engine.MediaVariables;
import mediashell.site.ManagementPoint;
import mediashell.site.UnknownComputer;

/** The variables by which bootable and prestaged media find and address their site (facts/media-format.md §6.5). */
@Choice(
        number = 13,
        topic = "unknown computers",
        value =
                "The GUIDs of unknown computers follow from site code and architecture; the end of the certificate is written as _SMSTSMediaExpire.")
final class AccessVariables {

    private static final String HTTP_PORT = "80";
    private static final String HTTPS_PORT = "443";

    private AccessVariables() {}

    static VariableList add(
            VariableList variables, Planning planning, ClientAccess access, List<ManagementPoint> points) {
        String urls = points.stream().map(AccessVariables::url).collect(Collectors.joining("*"));
        boolean https = points.stream().anyMatch(ManagementPoint::https);
        variables
                .add(access.mode() == MediaMode.DYNAMIC ? "SMSTSLocationMPs" : "SMSTSMP", urls)
                .add("_SMSTSHTTPPort", HTTP_PORT)
                .add("_SMSTSHTTPSPort", HTTPS_PORT)
                .add("_SMSTSIISSSLState", MediaVariables.sslState(https))
                .add("_SMSTSUseFirstCert", "1")
                .add("SMSTSAssignUsersMode", access.affinity().assignMode());
        if (access.unknownComputers()) {
            for (UnknownComputer computer :
                    UnknownComputer.ofSite(planning.site().code())) {
                variables.add(
                        "_SMSTS" + computer.architecture() + "UnknownMachineGUID",
                        computer.guid().toString());
            }
        }
        if (access.certificate() instanceof CertificateInput.Ready(MediaCertificate certificate)) {
            variables
                    .addSecret(MediaVariables.PFX, certificate.pfx())
                    .add(MediaVariables.EXPIRE, MediaVariables.encodeTime(certificate.expiry()));
        }
        return variables;
    }

    private static String url(ManagementPoint point) {
        return (point.https() ? "https://" : "http://") + point.serverName();
    }
}
