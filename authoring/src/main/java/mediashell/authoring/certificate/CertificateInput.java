package mediashell.authoring.certificate;

import mediashell.authoring.finding.Finding;

/** The certificate of a medium, or why there is none: made before planning, so that planning is repeatable and tells everything at once. */
public sealed interface CertificateInput {

    /** A certificate that can be written. */
    record Ready(MediaCertificate certificate) implements CertificateInput {}

    /** What kept the certificate from being made. */
    record Refused(Finding finding) implements CertificateInput {}
}
