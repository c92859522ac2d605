package mediashell.cmdlets.media;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.automation.PSObject;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.TypedArray;
import mediashell.site.ClientSettings;
import mediashell.site.Site;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteCertificate;
import mediashell.site.UnknownComputer;

/** Sites as objects for scripts: {@code Mediashell.Site}. */
final class MediaSiteObjects {

    private MediaSiteObjects() {}

    static PSObject of(Site site, SiteCatalog catalog) {
        ClientSettings settings = catalog.clientSettings(site.code());
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("SiteCode", site.code());
        values.put("Name", site.name());
        values.put("ServerName", site.server());
        values.put("SiteType", type(site));
        values.put("Version", site.version());
        values.put("ReportingSiteCode", site.reportingSiteCode());
        values.put("OrganizationName", settings.organization());
        values.put("TrustedRootKey", settings.trust().rootKey());
        values.put(
                "SigningCertificate",
                settings.trust().signingCertificate().map(MediaSiteObjects::of).orElse(null));
        values.put("RootCertificates", certificates(settings.trust().rootCertificates()));
        values.put("HttpPort", settings.httpPort());
        values.put("HttpsPort", settings.httpsPort());
        values.put("UseFirstCertificate", settings.usesFirstCertificate());
        values.put("PreferManagementPoint", settings.prefersManagementPoints());
        values.put("UnknownComputers", unknown(catalog.unknownComputers(site.code())));
        return MediumObjects.object("Mediashell.Site", values);
    }

    private static String type(Site site) {
        return switch (site.type()) {
            case PRIMARY -> "Primary";
            case SECONDARY -> "Secondary";
            case CENTRAL_ADMINISTRATION -> "CentralAdministration";
        };
    }

    private static TypedArray certificates(List<SiteCertificate> certificates) {
        return TypedArray.ofObjects(
                certificates.stream().map(MediaSiteObjects::of).toArray());
    }

    private static PSObject of(SiteCertificate certificate) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Subject", certificate.subject());
        values.put("Thumbprint", certificate.thumbprint());
        values.put("NotAfter", DateTime.ofInstant(certificate.expiry()));
        return MediumObjects.object("Mediashell.SiteCertificate", values);
    }

    private static TypedArray unknown(List<UnknownComputer> computers) {
        return TypedArray.ofObjects(computers.stream().map(MediaSiteObjects::of).toArray());
    }

    private static PSObject of(UnknownComputer computer) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Architecture", computer.architecture());
        values.put("Guid", computer.guid().toString());
        return MediumObjects.object("Mediashell.UnknownComputer", values);
    }
}
