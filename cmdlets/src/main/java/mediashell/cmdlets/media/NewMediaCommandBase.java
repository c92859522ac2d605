package mediashell.cmdlets.media;

import java.io.IOException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;

import mediashell.authoring.Authored;
import mediashell.authoring.MediaAuthor;
import mediashell.authoring.MediaRequest;
import mediashell.authoring.MediaRequestBuilder;
import mediashell.authoring.certificate.CertificateInput;
import mediashell.authoring.certificate.MediaCertificates;
import mediashell.authoring.finding.Finding;
import mediashell.authoring.finding.FindingId;
import mediashell.authoring.finding.Severity;
import mediashell.automation.ArgumentCompleter;
import mediashell.automation.ErrorCategory;
import mediashell.automation.HostInformationMessage;
import mediashell.automation.InformationRecord;
import mediashell.automation.PSObject;
import mediashell.automation.session.ExecutionContext;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.DictionaryValue;
import mediashell.automation.values.SecureString;
import mediashell.dotnet.system.management.automation.PSCredential;
import mediashell.media.engine.BuildRequest;
import mediashell.media.engine.MediaBuilder;
import mediashell.media.log.CmTraceLog;
import mediashell.media.log.MediaLog;
import mediashell.media.plan.MediaIdentity;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.MediaVariable;
import mediashell.media.plan.SecretRef;
import mediashell.site.Application;
import mediashell.site.BootImage;
import mediashell.site.DistributionPoint;
import mediashell.site.DriverPackage;
import mediashell.site.ManagementPoint;
import mediashell.site.OperatingSystemImage;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteCodes;
import mediashell.site.SitePackage;
import mediashell.site.SoftwarePackage;
import mediashell.site.TaskSequence;

/** What the cmdlets that make media share, under both names: names become ids, a wish becomes a plan, a plan becomes a medium. */
public abstract class NewMediaCommandBase extends MediaCommandBase implements ArgumentCompleter {

    private static final int SEED_BYTES = 32;
    private static final String COMPONENT = "CreateTSMedia";

    /** The tag of the record that says what everybody can read who holds the medium. */
    private static final String UNENCRYPTED_TAG = "MediaNotEncrypted";

    /** Plans and builds for a cmdlet of our own names; the description of what was made is written when asked for. */
    final void make(Wish wish, String path, MediaParameters parameters) throws IOException {
        MediaIdentity identity = identity(parameters.identity);
        Path target = localPath(path);
        MediaRequest request = wish.of(identity).target(target).build();
        Optional<PSObject> made = build(request, identity, target, parameters.log(this));
        if (parameters.passThru) {
            made.ifPresent(this::writeObject);
        }
    }

    /** Plans and builds for a cmdlet of Configuration Manager's names, which writes nothing. */
    protected final void make(Wish wish, String path) throws IOException {
        MediaIdentity identity = newIdentity();
        Path target = localPath(path);
        build(
                wish.of(identity).target(target).build(),
                identity,
                target,
                siteSession().log());
    }

    @Override
    public List<String> completeArgument(ExecutionContext context, String parameter) {
        SiteCatalog site = SiteSession.of(context).catalog();
        return switch (parameter) {
            case "DistributionPoint" -> names(site.distributionPointsWithContent(), DistributionPoint::serverName);
            case "ManagementPoint" -> names(site.managementPoints(), ManagementPoint::serverName);
            case "TaskSequence" -> names(site.packages(TaskSequence.class), SitePackage::name);
            case "BootImage" -> names(site.packages(BootImage.class), SitePackage::name);
            case "OperatingSystemImage" -> names(site.packages(OperatingSystemImage.class), SitePackage::name);
            case "Package", "PrestartPackage" -> names(site.packages(SoftwarePackage.class), SitePackage::name);
            case "DriverPackage" -> names(site.packages(DriverPackage.class), SitePackage::name);
            case "Application" -> names(site.applications(), Application::name);
            default -> List.of();
        };
    }

    private static <T> List<String> names(List<T> objects, Function<T, String> name) {
        return objects.stream().map(name).toList();
    }

    /** What is asked for, of a medium with an identity: its certificate follows from it. */
    @FunctionalInterface
    protected interface Wish {
        MediaRequestBuilder<?> of(MediaIdentity identity);
    }

    private MediaIdentity identity(String text) {
        try {
            return text == null ? newIdentity() : IdentityText.parse(text);
        } catch (IllegalArgumentException e) {
            throw failure(
                    "IdentityInvalid",
                    ErrorCategory.InvalidArgument,
                    text,
                    "an Identity that a New-...Media -PassThru returned was expected: " + e.getMessage());
        }
    }

    /** A new identity for a medium. */
    final MediaIdentity newIdentity() {
        byte[] seed = new byte[SEED_BYTES];
        new SecureRandom().nextBytes(seed);
        return new MediaIdentity(UUID.randomUUID(), seed, now().truncatedTo(ChronoUnit.SECONDS), MediumObjects.BUILDER);
    }

    private Optional<PSObject> build(MediaRequest wish, MediaIdentity identity, Path target, Path logFile)
            throws IOException {
        return build(new MediaAuthor(catalog()).plan(wish, identity), wish, target, logFile);
    }

    /**
     * Tells the findings and builds a medium.
     *
     * @return empty when the user or -WhatIf decided against it
     */
    final Optional<PSObject> build(Authored authored, MediaRequest wish, Path target, Path logFile) throws IOException {
        try (CmTraceLog log = new CmTraceLog(logFile, context().process().clock())) {
            report(authored, log);
            MediaPlan plan = authored.plan().orElseThrow();
            BuildRequest request = new BuildRequest(
                    plan,
                    target,
                    wish.options().device(),
                    siteSession().signingKey(),
                    log,
                    new BuildProgress(this, target));
            if (!shouldProcess(target.toString(), "Create " + plan.kind().description() + " media")) {
                showLayout(plan, request);
                return Optional.empty();
            }
            return Optional.of(MediumObjects.built(plan, MediaBuilder.build(request)));
        }
    }

    private void report(Authored authored, MediaLog log) throws RefusedPlanException {
        for (Finding finding : authored.findings()) {
            switch (finding.severity()) {
                case ERROR -> log.line(MediaLog.Severity.ERROR, COMPONENT, finding.text());
                case WARNING -> {
                    log.line(MediaLog.Severity.WARNING, COMPONENT, finding.text());
                    writeWarning(finding.text());
                }
                case INFORMATION -> {
                    log.info(COMPONENT, finding.text());
                    tell(finding);
                }
            }
        }
        if (authored.hasErrors()) {
            throw new RefusedPlanException(authored.findings(Severity.ERROR));
        }
    }

    /** What is not encrypted is an information record; the rest is for who wants to hear more. */
    private void tell(Finding finding) {
        if (finding.id() == FindingId.CONTENT_NOT_ENCRYPTED) {
            writeInformation(finding.message(), UNENCRYPTED_TAG);
        } else {
            writeVerbose(finding.text());
        }
    }

    private void showLayout(MediaPlan plan, BuildRequest request) throws IOException {
        List<String> lines = new ArrayList<>(plan.printable().lines().toList());
        lines.addAll(MediaBuilder.preview(request));
        for (String line : lines) {
            writeInformation(new HostInformationMessage(line, false, null, null), InformationRecord.HOST_TAG);
        }
    }

    /** The id of a task sequence that was given as an object, by id or by name. */
    public final String taskSequenceId(Object given) {
        Optional<TaskSequence> object = ResultObject.subject(given, TaskSequence.class);
        if (object.isPresent()) {
            return object.get().packageId();
        }
        return named(given, TaskSequence.class, "task sequence", "TaskSequence")
                .orElseThrow(() -> failure(
                        "TaskSequenceNotFound",
                        ErrorCategory.ObjectNotFound,
                        PSObject.base(given),
                        "the site has no task sequence '" + PSObject.base(given)
                                + "'; give the name or id of one that it lists"))
                .packageId();
    }

    /** The id of a package that was given as an object, by id or by name; empty when none was given. */
    public final <T extends SitePackage> String packageId(Object given, Class<T> kind, String what) {
        return given == null ? "" : packageIds(new Object[] {given}, kind, what).getFirst();
    }

    /**
     * Ids of packages that were given as objects, by id or by name. What the site does not have stays as it was given: the preflight
     * tells of it together with everything else that is missing.
     */
    public final <T extends SitePackage> List<String> packageIds(Object[] given, Class<T> kind, String what) {
        List<String> ids = new ArrayList<>();
        for (Object each : given == null ? new Object[0] : given) {
            Optional<T> object = ResultObject.subject(each, kind);
            ids.add(object.or(() -> named(each, kind, what, "Package"))
                    .map(SitePackage::packageId)
                    .orElseGet(() -> String.valueOf(PSObject.base(each))));
        }
        return ids;
    }

    private <T extends SitePackage> Optional<T> named(Object given, Class<T> kind, String what, String id) {
        Object base = PSObject.base(given);
        if (!(base instanceof String text)) {
            throw failure(
                    id + "Invalid",
                    ErrorCategory.InvalidArgument,
                    base,
                    "a " + what + " was expected: an object of the site, an id or a name");
        }
        Optional<SitePackage> byId = SiteCodes.isPackageId(text) ? catalog().findPackage(text) : Optional.empty();
        if (byId.isPresent() && kind.isInstance(byId.get())) {
            return byId.map(kind::cast);
        }
        List<T> found = catalog().packages(kind).stream()
                .filter(each -> each.name().compareToIgnoreCase(text) == 0)
                .toList();
        return only(found, text, what, id);
    }

    private <T> Optional<T> only(List<T> found, String text, String what, String id) {
        if (found.size() > 1) {
            throw failure(
                    id + "Ambiguous",
                    ErrorCategory.InvalidArgument,
                    text,
                    "the site has " + found.size() + " objects '" + text + "'; give the id of the " + what);
        }
        return found.stream().findFirst();
    }

    /** Model names of applications that were given as objects or by name; unknown names stay as they are, as with packages. */
    public final List<String> applicationNames(Object[] given) {
        List<String> names = new ArrayList<>();
        for (Object each : given == null ? new Object[0] : given) {
            Optional<Application> object = ResultObject.subject(each, Application.class);
            names.add(object.isPresent() ? object.get().modelName() : applicationNamed(each));
        }
        return names;
    }

    private String applicationNamed(Object given) {
        String text = String.valueOf(PSObject.base(given));
        List<Application> found = catalog().applications().stream()
                .filter(each -> each.name().compareToIgnoreCase(text) == 0
                        || each.modelName().compareToIgnoreCase(text) == 0)
                .toList();
        return only(found, text, "application", "Application")
                .map(Application::modelName)
                .orElse(text);
    }

    /** Server names of distribution points that were given as objects or by name. */
    public final List<String> serverNames(Object[] given) {
        List<String> names = new ArrayList<>();
        for (Object each : given == null ? new Object[0] : given) {
            names.add(ResultObject.subject(each, DistributionPoint.class)
                    .map(DistributionPoint::serverName)
                    .orElseGet(() -> String.valueOf(PSObject.base(each))));
        }
        return names;
    }

    /** Server names of the site's management points in the catalogue's order: those that take the certificate's protocol. */
    final List<String> managementPoints(String siteCode, CertificateInput certificate) {
        String code = site(siteCode).code();
        return catalog().managementPoints().stream()
                .filter(each -> each.siteCode().compareToIgnoreCase(code) == 0 && fits(certificate, each))
                .map(ManagementPoint::serverName)
                .toList();
    }

    private static boolean fits(CertificateInput certificate, ManagementPoint point) {
        return switch (certificate) {
            case CertificateInput.Ready ready -> ready.certificate().selfSigned() != point.https();
            case CertificateInput.Refused _ -> true;
        };
    }

    /** Server names of management points that were given as objects or by name. */
    public final List<String> managementPoints(Object[] given) {
        List<String> names = new ArrayList<>();
        for (Object each : given) {
            names.add(ResultObject.subject(each, ManagementPoint.class)
                    .map(ManagementPoint::serverName)
                    .orElseGet(() -> String.valueOf(PSObject.base(each))));
        }
        return names;
    }

    /**
     * A certificate for a medium: that of a PFX file where one is named, otherwise a new self-signed one.
     *
     * @param path null or empty for none
     */
    public final CertificateInput certificate(
            String path, SecureString password, DateTime start, DateTime expiry, MediaIdentity identity) {
        if (path == null || path.isEmpty()) {
            return MediaCertificates.selfSigned(identity, instant(start), instant(expiry));
        }
        try (SecretRef secret = secret(password == null ? new SecureString() : password)) {
            return MediaCertificates.fromFile(localPath(path), secret, identity);
        }
    }

    /** Task sequence variables of a table, in the table's order; a SecureString or a credential is a secret. */
    public final List<MediaVariable> variables(DictionaryValue table) {
        List<MediaVariable> variables = new ArrayList<>();
        if (table != null) {
            for (Object key : table.keys()) {
                variables.add(variable(context().conversions().toText(key), PSObject.base(table.get(key))));
            }
        }
        return variables;
    }

    private MediaVariable variable(String name, Object value) {
        return switch (value) {
            case SecureString secret -> MediaVariable.secret(name, secret(secret));
            case PSCredential credential -> MediaVariable.secret(name, secret(credential.password()));
            case null -> MediaVariable.plain(name, "");
            default -> MediaVariable.plain(name, context().conversions().toText(value));
        };
    }

    /** A password for the engine, null for none. */
    public static SecretRef secret(SecureString password) {
        if (password == null) {
            return null;
        }
        char[] clear = password.reveal();
        try {
            return new SecretRef(clear);
        } finally {
            Arrays.fill(clear, '\0');
        }
    }
}
