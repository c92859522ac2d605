package mediashell.authoring;

import java.util.List;

import mediashell.authoring.certificate.CertificateInput;

/**
 * How bootable and prestaged media find and address the site (mission B1, C9).
 *
 * @param managementPoints server names; in order of preference for dynamic media, exactly one for site-based ones
 * @param certificate how a client on the medium proves who it is
 * @param unknownComputers whether computers that the site does not know may use it
 */
public record ClientAccess(
        MediaMode mode,
        List<String> managementPoints,
        CertificateInput certificate,
        boolean unknownComputers,
        UserDeviceAffinity affinity) {

    public ClientAccess {
        managementPoints = List.copyOf(managementPoints);
    }
}
