package mediashell.cmdlets.media;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import mediashell.automation.ErrorCategory;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.ValidateSet;
import mediashell.automation.values.DictionaryValue;
import mediashell.site.ClientSettings;
import mediashell.site.Site;
import mediashell.site.SiteCertificate;
import mediashell.site.SiteTrust;
import mediashell.site.SiteType;
import mediashell.site.UnknownComputer;
import mediashell.site.setup.ClientTemplateFile;

/** What can be said of a site: what it is, and what clients must know to address and to trust it. */
final class SiteParameters {

    private static final String CENTRAL = "CentralAdministration";
    private static final String SECONDARY = "Secondary";

    /** The name of the site, which media show as their title. */
    @Parameter(position = 1)
    String name;

    /** The full name of the site server. */
    @Parameter
    String serverName;

    /** What the site is in its hierarchy. */
    @Parameter
    @ValidateSet({"Primary", SECONDARY, CENTRAL})
    String siteType;

    /** The product version of the site, for example 5.00.9128.1000. */
    @Parameter
    String version;

    /** The code of the parent site. */
    @Parameter
    String reportingSiteCode;

    /** The title that computers show in place of the site's name. */
    @Parameter
    String organizationName;

    /** The trusted root key of the hierarchy as hex text. */
    @Parameter
    String trustedRootKey;

    /** The site server's mobileclient.tcf, which holds the trusted root key. */
    @Parameter
    String trustedRootKeyPath;

    /** The site signing certificate, exported without its private key. */
    @Parameter
    String signingCertificatePath;

    /** The certificates of the trusted root authorities, exported without their private keys. */
    @Parameter
    String[] rootCertificatePath;

    /** The port of site systems for HTTP. */
    @Parameter
    @ValidateRange(min = 1, max = 65535)
    Integer httpPort;

    /** The port of site systems for HTTPS. */
    @Parameter
    @ValidateRange(min = 1, max = 65535)
    Integer httpsPort;

    /** Whether a client with several fitting certificates takes the first. */
    @Parameter(type = "System.Boolean")
    Boolean useFirstCertificate;

    /** Whether clients prefer the management points of their boundary group. */
    @Parameter(type = "System.Boolean")
    Boolean preferManagementPoint;

    /** The GUIDs of the site's unknown computers by architecture: @{ x86 = '...'; x64 = '...' }. */
    @Parameter
    DictionaryValue unknownComputerGuid;

    /** Saves a site with what was given. */
    Site save(Site site, MediaCommandBase command) throws IOException {
        Site changed = changed(site);
        ClientSettings settings = changed(command.catalog().clientSettings(changed.code()), command);
        Optional<List<UnknownComputer>> unknown = unknownComputers(changed.code(), command);
        command.catalog().inTransaction(catalog -> {
            catalog.save(changed);
            catalog.save(settings);
            unknown.ifPresent(computers -> catalog.saveUnknownComputers(changed.code(), computers));
        });
        return changed;
    }

    private Site changed(Site site) {
        return new Site(
                site.code(),
                or(name, site.name()),
                or(serverName, site.server()),
                siteType == null ? site.type() : type(siteType),
                or(version, site.version()),
                or(reportingSiteCode, site.reportingSiteCode()));
    }

    private static SiteType type(String name) {
        if (name.compareToIgnoreCase(CENTRAL) == 0) {
            return SiteType.CENTRAL_ADMINISTRATION;
        }
        return name.compareToIgnoreCase(SECONDARY) == 0 ? SiteType.SECONDARY : SiteType.PRIMARY;
    }

    private ClientSettings changed(ClientSettings settings, MediaCommandBase command) throws IOException {
        return settings.withOrganization(or(organizationName, settings.organization()))
                .withTrust(changed(settings.trust(), command))
                .withPorts(or(httpPort, settings.httpPort()), or(httpsPort, settings.httpsPort()))
                .withFirstCertificate(or(useFirstCertificate, settings.usesFirstCertificate()))
                .withPreferredManagementPoints(or(preferManagementPoint, settings.prefersManagementPoints()));
    }

    private SiteTrust changed(SiteTrust known, MediaCommandBase command) throws IOException {
        SiteTrust trust = known;
        if (trustedRootKey != null || trustedRootKeyPath != null) {
            trust = trust.withRootKey(rootKey(command));
        }
        if (signingCertificatePath != null) {
            trust = trust.withSigningCertificate(SiteCertificate.ofFile(command.localPath(signingCertificatePath)));
        }
        return rootCertificatePath == null ? trust : trust.withRootCertificates(rootCertificates(command));
    }

    private String rootKey(MediaCommandBase command) throws IOException {
        if (trustedRootKey != null && trustedRootKeyPath != null) {
            throw command.failure(
                    "TrustedRootKeyTwice",
                    ErrorCategory.InvalidArgument,
                    trustedRootKeyPath,
                    "either -TrustedRootKey or -TrustedRootKeyPath was expected, but both were given");
        }
        return trustedRootKey == null
                ? ClientTemplateFile.rootKey(command.localPath(trustedRootKeyPath))
                : trustedRootKey;
    }

    private List<SiteCertificate> rootCertificates(MediaCommandBase command) throws IOException {
        List<SiteCertificate> certificates = new ArrayList<>();
        for (String each : rootCertificatePath) {
            Path file = command.localPath(each);
            certificates.add(SiteCertificate.ofFile(file));
        }
        return certificates;
    }

    private Optional<List<UnknownComputer>> unknownComputers(String siteCode, MediaCommandBase command) {
        if (unknownComputerGuid == null) {
            return Optional.empty();
        }
        List<UnknownComputer> computers = new ArrayList<>();
        for (Object key : unknownComputerGuid.keys()) {
            String guid = command.text(PSObject.base(unknownComputerGuid.get(key)));
            computers.add(new UnknownComputer(siteCode, command.text(key), guid(guid, command)));
        }
        return Optional.of(computers);
    }

    private static UUID guid(String text, MediaCommandBase command) {
        try {
            return UUID.fromString(text.replaceAll("[{}]", ""));
        } catch (IllegalArgumentException e) {
            throw command.failure(
                    "UnknownComputerGuidInvalid",
                    ErrorCategory.InvalidArgument,
                    text,
                    "a GUID of 32 hexadecimal digits with hyphens was expected for an unknown computer, but got '"
                            + text + "'");
        }
    }

    private static <T> T or(T given, T otherwise) {
        return given == null ? otherwise : given;
    }
}
