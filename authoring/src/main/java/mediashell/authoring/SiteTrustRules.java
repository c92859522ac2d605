package mediashell.authoring;

import java.time.Instant;

import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
import mediashell.site.SiteCertificate;
import mediashell.site.SiteTrust;

/**
 * Warns when the catalogue does not hold what a client on bootable or prestaged media needs to recognise its site. The vendor's
 * own tool refuses some of it with 0x80040006 and 0x80040007 (facts/media-format.md §14.2); a catalogue may serve laboratories
 * without a real site, so that here the medium is made.
 */
final class SiteTrustRules {

    private static final String REMEDY = "Give it to the catalogue with Set-MediaSite ";

    private final Planning planning;
    private final Findings findings;

    SiteTrustRules(Planning planning) {
        this.planning = planning;
        this.findings = planning.findings();
    }

    void check(ClientAccess access, boolean https) {
        SiteTrust trust = planning.clientSettings().trust();
        if (trust.rootKey().isEmpty()) {
            missing(
                    FindingId.SITE_ROOT_KEY_MISSING,
                    "trusted root key",
                    "clients cannot tell its management points from others",
                    "-TrustedRootKeyPath: mobileclient.tcf in bin\\i386 of the site server.");
        }
        if (trust.signingCertificate().isEmpty()) {
            missing(
                    FindingId.SITE_SIGNING_CERTIFICATE_MISSING,
                    "site signing certificate",
                    "clients cannot check the policies that it signs",
                    "-SigningCertificatePath: exported on the site server from the computer's certificate store SMS.");
        }
        if (https && trust.rootCertificates().isEmpty()) {
            missing(
                    FindingId.ROOT_CERTIFICATES_MISSING,
                    "root certificates",
                    "clients do not trust the HTTPS certificates of its site systems",
                    "-RootCertificatePath: those which the site's properties list as trusted root authorities.");
        }
        trust.signingCertificate().ifPresent(this::dates);
        trust.rootCertificates().forEach(this::dates);
        if (access.unknownComputers()) {
            unknownComputers();
        }
    }

    private void missing(FindingId id, String what, String consequence, String remedy) {
        findings.warning(
                id,
                planning.site().code(),
                "The catalogue does not know the " + what + " of this site, so that " + consequence
                        + "; a real site may refuse the medium.",
                REMEDY + remedy);
    }

    private void dates(SiteCertificate certificate) {
        Instant now = planning.identity().instant();
        if (!certificate.expiry().isAfter(now)) {
            findings.warning(
                    FindingId.SITE_CERTIFICATE_EXPIRED,
                    certificate.subject(),
                    "This certificate of the site expired at " + certificate.expiry() + " (now " + now + ").",
                    "Give the catalogue the site's present one with Set-MediaSite.");
        }
    }

    private void unknownComputers() {
        String code = planning.site().code();
        if (planning.catalog().unknownComputers(code).isEmpty()) {
            findings.warning(
                    FindingId.UNKNOWN_COMPUTERS_DERIVED,
                    code,
                    "The catalogue does not know the GUIDs of this site's unknown computers, so that the medium carries"
                            + " stand-ins which no real site knows.",
                    REMEDY + "-UnknownComputerGuid: SMSUniqueIdentifier of each SMS_R_UnknownSystem of the site.");
        }
    }
}
