package mediashell.authoring;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import mediashell.authoring.certificate.CertificateInput;
import mediashell.authoring.certificate.MediaCertificate;
import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Findings;
import mediashell.media.plan.MediaVariable;
import mediashell.site.ManagementPoint;
import mediashell.site.SiteType;

/** Checks how a medium finds and addresses its site: management points, certificate, and the variables that say so (mission B1, C9). */
final class AccessRules {

    private static final long WARN_DAYS = 60;
    private static final String PREFERRED = "SMSTSPreferredAdvertID";
    private static final Set<String> OWN_VARIABLES = Set.of("smstsmp", "smstslocationmps", "smstsassignusersmode");

    private final Planning planning;
    private final Findings findings;

    AccessRules(Planning planning) {
        this.planning = planning;
        this.findings = planning.findings();
    }

    /** The management points in order, as far as the site has them. */
    List<ManagementPoint> check(ClientAccess access) {
        List<ManagementPoint> points = managementPoints(access.managementPoints());
        count(access);
        if (access.mode() == MediaMode.SITE_BASED) {
            points.forEach(this::requireOwn);
        }
        switch (access.certificate()) {
            case CertificateInput.Refused refused -> findings.add(refused.finding());
            case CertificateInput.Ready ready -> certificate(access.mode(), ready.certificate(), points);
        }
        new SiteTrustRules(planning).check(access, points.stream().anyMatch(ManagementPoint::https));
        new SecretRules(findings, planning.options()).checkVariables(planning.options());
        new ChoiceRules(findings).affinity(access.affinity());
        variables();
        unattended();
        return points;
    }

    private void requireOwn(ManagementPoint point) {
        String code = planning.site().code();
        if (point.siteCode().compareToIgnoreCase(code) != 0) {
            findings.error(
                    FindingId.MANAGEMENT_POINT_OF_OTHER_SITE,
                    point.serverName(),
                    "Site-based media ask a management point of their own site " + code + ", but this one belongs to "
                            + point.siteCode() + ".",
                    "Choose one of site " + code + ", or make dynamic media.");
        }
    }

    /** Without a user somebody else must choose what is installed (facts/media-format.md §13). */
    private void unattended() {
        boolean chosen = planning.options().variables().stream()
                .anyMatch(each -> each.name().compareToIgnoreCase(PREFERRED) == 0);
        if (planning.options().unattended() && !chosen) {
            findings.warning(
                    FindingId.UNATTENDED_WITHOUT_DEPLOYMENT,
                    PREFERRED,
                    "Unattended media that ask a site fail unless one deployment is required for the computer: nobody"
                            + " chooses among several.",
                    "Name the deployment's id in the variable " + PREFERRED + ", or make sure that one is required.");
        }
    }

    private List<ManagementPoint> managementPoints(List<String> names) {
        List<ManagementPoint> all = planning.catalog().managementPoints();
        List<ManagementPoint> points = new ArrayList<>();
        for (String name : names) {
            all.stream()
                    .filter(each -> each.serverName().compareToIgnoreCase(name) == 0)
                    .findFirst()
                    .ifPresentOrElse(
                            points::add,
                            () -> findings.error(
                                    FindingId.MANAGEMENT_POINT_NOT_FOUND,
                                    name,
                                    "The site has no management point of this name.",
                                    "Choose one that Get-CMManagementPoint lists."));
        }
        return points;
    }

    private void count(ClientAccess access) {
        int named = access.managementPoints().size();
        boolean fits = access.mode() == MediaMode.DYNAMIC ? named >= 1 : named == 1;
        if (!fits) {
            findings.error(
                    FindingId.MANAGEMENT_POINT_COUNT,
                    "managementPoint",
                    access.mode() == MediaMode.DYNAMIC
                            ? "Dynamic media need at least one management point, but none was named."
                            : "Site-based media have exactly one management point, but " + named + " were named.",
                    "Name one management point of the site, or several for dynamic media.");
        }
    }

    private void certificate(MediaMode mode, MediaCertificate certificate, List<ManagementPoint> points) {
        new SecretRules(findings, planning.options()).checkCertificate(certificate);
        dates(certificate);
        points.stream()
                .filter(point -> point.https() == certificate.selfSigned())
                .forEach(point -> protocol(certificate, point));
        if (certificate.selfSigned()) {
            return;
        }
        if (planning.site().type() == SiteType.CENTRAL_ADMINISTRATION) {
            findings.error(
                    FindingId.CERTIFICATE_AT_CENTRAL_SITE,
                    "certificate",
                    "The central administration site lacks the root certificates of an HTTPS hierarchy, so that clients"
                            + " would not trust its primary sites.",
                    "Make the medium at the primary site.");
        } else if (mode == MediaMode.DYNAMIC) {
            findings.warning(
                    FindingId.CERTIFICATE_TRUST,
                    "certificate",
                    "Dynamic media with a certificate of an authority start only where every primary site trusts the root"
                            + " authority of this site.",
                    "Make site-based media where sites have several root authorities.");
        }
    }

    private void dates(MediaCertificate certificate) {
        Instant now = planning.identity().instant();
        if (!certificate.expiry().isAfter(now)) {
            findings.error(
                    FindingId.CERTIFICATE_DATES,
                    "certificate",
                    "The certificate " + certificate.subject() + " expired at " + certificate.expiry() + " (now " + now
                            + "), so the site would refuse every computer that starts from the medium.",
                    "Use a certificate that is valid; Update-Media takes -RenewCertificate or -CertificatePath.");
        } else if (certificate.expiry().isBefore(now.plus(WARN_DAYS, ChronoUnit.DAYS))) {
            findings.warning(
                    FindingId.CERTIFICATE_EXPIRES_SOON,
                    "certificate",
                    "The certificate " + certificate.subject() + " expires at " + certificate.expiry()
                            + ", in less than " + WARN_DAYS + " days; the medium is useless from then on.",
                    "Use one that is valid longer, or plan to make the medium again.");
        }
        if (certificate.start().isAfter(now)) {
            findings.warning(
                    FindingId.CERTIFICATE_NOT_YET_VALID,
                    "certificate",
                    "The certificate " + certificate.subject() + " becomes valid at " + certificate.start()
                            + "; before that the medium is of no use.",
                    "");
        }
    }

    private void protocol(MediaCertificate certificate, ManagementPoint point) {
        String message = certificate.selfSigned()
                ? "The management point takes HTTPS only, which needs a certificate of an authority; the medium's is self-signed."
                : "The management point takes HTTP only, but the medium's certificate is one of an authority, for HTTPS.";
        findings.error(
                FindingId.MANAGEMENT_POINT_PROTOCOL,
                point.serverName(),
                message,
                certificate.selfSigned()
                        ? "Give the certificate as a PFX file, or choose management points that take HTTP."
                        : "Choose management points that take HTTPS.");
    }

    /** The medium itself says where the site is: a variable of the operator would be a second truth. */
    private void variables() {
        planning.options().variables().stream()
                .map(MediaVariable::name)
                .filter(name -> OWN_VARIABLES.contains(name.toLowerCase(Locale.ROOT)))
                .forEach(name -> findings.error(
                        FindingId.VARIABLE_INVALID,
                        name,
                        "The medium sets this variable itself, from management points and user-device affinity.",
                        "Use their parameters instead."));
    }
}
