package mediashell.cmdlets.media;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;

import mediashell.automation.PSObject;
import mediashell.automation.TypeNameList;
import mediashell.automation.members.PSNoteProperty;
import mediashell.automation.values.DateTime;
import mediashell.automation.values.SecureString;
import mediashell.automation.values.TypedArray;
import mediashell.media.engine.BuildResult;
import mediashell.media.engine.BuiltVolume;
import mediashell.media.engine.MediumDescription;
import mediashell.media.engine.MediumDisc;
import mediashell.media.engine.OpenedMedium;
import mediashell.media.manifest.Manifest;
import mediashell.media.plan.MediaPlan;
import mediashell.media.plan.PlannedContent;
import mediashell.media.secureboot.BootFileSignature;
import mediashell.media.secureboot.SecureBootAudit;
import mediashell.media.secureboot.SigningAuthority;

/** Media as objects for scripts. */
final class MediumObjects {

    static final String BUILDER = "Mediashell 0.1";
    private static final String PACKAGES = "SMS/PKG/";

    private MediumObjects() {}

    /** What a build made, from the plan and the result: {@code Mediashell.MediaBuild}. */
    static PSObject built(MediaPlan plan, BuildResult result) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Path", result.file().toString());
        values.put("Label", plan.label());
        values.put("TaskSequence", plan.taskSequenceName());
        values.put("TaskSequenceId", plan.taskSequenceId());
        values.put("StartDate", date(plan.validity().start()));
        values.put("ExpirationDate", date(plan.validity().expiry()));
        values.put("Size", result.size());
        values.put("Sha256", result.sha256());
        values.put("Discs", volumes(result));
        values.put("Files", files(result.files()::iterator));
        values.put("Contents", contents(plan, result.files()::iterator));
        values.put("Layout", TypedArray.ofStrings(result.layout()));
        values.put("Identity", IdentityText.of(plan.identity()));
        return object("Mediashell.MediaBuild", values);
    }

    private static TypedArray volumes(BuildResult result) {
        List<Object> rows = new ArrayList<>();
        for (BuiltVolume volume : result.volumes()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("Disc", rows.size() + 1);
            values.put("Path", volume.file().toString());
            values.put("Size", volume.size());
            values.put("Sha256", volume.sha256());
            rows.add(object("Mediashell.MediumDisc", values));
        }
        return TypedArray.ofObjects(rows);
    }

    /** The contents with what of the files belongs to each, in one pass over the files. */
    private static TypedArray contents(MediaPlan plan, Iterable<Manifest.FileLine> files) {
        Map<String, LongSummaryStatistics> byId = new HashMap<>();
        for (Manifest.FileLine file : files) {
            int end = file.path().indexOf('/', PACKAGES.length());
            if (end > 0 && file.path().regionMatches(true, 0, PACKAGES, 0, PACKAGES.length())) {
                String id = folded(file.path().substring(PACKAGES.length(), end));
                byId.computeIfAbsent(id, _ -> new LongSummaryStatistics()).accept(file.size());
            }
        }
        List<Object> rows = new ArrayList<>();
        for (PlannedContent content : plan.contents()) {
            LongSummaryStatistics sizes = byId.getOrDefault(folded(content.id()), new LongSummaryStatistics());
            rows.add(content(content, sizes));
        }
        return TypedArray.ofObjects(rows);
    }

    private static String folded(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private static PSObject content(PlannedContent content, LongSummaryStatistics sizes) {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Id", content.id());
        values.put("Kind", content.kind());
        values.put("Name", content.name());
        values.put("Files", sizes.getCount());
        values.put("Size", sizes.getSum());
        return object("Mediashell.MediumContent", values);
    }

    /** What a medium says of itself: {@code Mediashell.Medium}. */
    static PSObject read(OpenedMedium opened, MediumDescription medium, SecureBootAudit audit) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("Path", opened.discs().getFirst().path().toString());
        values.put("Format", medium.format());
        values.put("Label", medium.label());
        values.put("MediaType", medium.mediaType());
        values.put("PasswordRequired", medium.passwordRequired());
        values.put("Unattended", medium.unattended());
        values.put("NotEncrypted", TypedArray.ofStrings(medium.readable()));
        values.put("StartDate", date(medium.start()));
        values.put("ExpirationDate", date(medium.expiry()));
        values.put("Signature", pascal(medium.signature()));
        values.put("PublicKey", medium.publicKey());
        values.put("Disc", medium.set() == null ? 1 : medium.set().disc());
        values.put("DiscCount", medium.set() == null ? 1 : medium.set().discs());
        values.put("Discs", discs(opened));
        values.put("SecureBoot", secureBoot(opened, audit));
        values.put("Variables", variables(medium));
        values.put("ContentIds", TypedArray.ofStrings(medium.contentIds()));
        values.put(
                "Files",
                medium.manifest() == null
                        ? TypedArray.ofObjects()
                        : files(medium.manifest().files()));
        return object("Mediashell.Medium", values);
    }

    private static TypedArray secureBoot(OpenedMedium opened, SecureBootAudit audit) throws IOException {
        List<BootFileSignature> signatures = new ArrayList<>(audit.of(opened.volume()));
        signatures.addAll(audit.ofBootImage(opened.discs().getFirst().path()));
        List<Object> rows = new ArrayList<>();
        for (BootFileSignature signature : signatures) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("Path", signature.path());
            values.put("State", pascal(signature.state()));
            values.put("Signer", signature.signer());
            values.put("Issuer", signature.issuer());
            values.put(
                    "Authority",
                    signature.authority().map(SigningAuthority::year).orElse(null));
            values.put("Chain", pascal(signature.chain()));
            values.put("IssuerThumbprint", signature.issuerThumbprint());
            values.put("SignedOn", date(signature.signed()));
            values.put("ExpiresOn", date(signature.expires()));
            rows.add(object("Mediashell.BootFileSignature", values));
        }
        return TypedArray.ofObjects(rows);
    }

    /** The name of a value as scripts see it: its words with capital letters. */
    static String pascal(Enum<?> value) {
        StringBuilder name = new StringBuilder();
        for (String word : value.name().split("_")) {
            name.append(word.charAt(0)).append(word.substring(1).toLowerCase(Locale.ROOT));
        }
        return name.toString();
    }

    private static TypedArray discs(OpenedMedium opened) {
        List<Object> rows = new ArrayList<>();
        for (MediumDisc disc : opened.discs()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("Disc", disc.number());
            values.put("Path", disc.path().toString());
            values.put("Label", disc.volume().label());
            rows.add(object("Mediashell.MediumDisc", values));
        }
        return TypedArray.ofObjects(rows);
    }

    private static TypedArray variables(MediumDescription medium) {
        List<Object> rows = new ArrayList<>();
        for (MediumDescription.Variable variable : medium.variables()) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("Name", variable.name());
            values.put("Value", medium.isSecret(variable) ? secure(variable.value()) : variable.value());
            rows.add(object("Mediashell.MediumVariable", values));
        }
        return TypedArray.ofObjects(rows);
    }

    private static SecureString secure(String value) {
        char[] clear = value.toCharArray();
        try {
            return SecureString.of(clear);
        } finally {
            Arrays.fill(clear, '\0');
        }
    }

    private static TypedArray files(Iterable<Manifest.FileLine> lines) {
        List<Object> rows = new ArrayList<>();
        for (Manifest.FileLine line : lines) {
            Map<String, Object> values = new LinkedHashMap<>();
            values.put("Path", line.path());
            values.put("Size", line.size());
            values.put("Sha256", line.sha256());
            rows.add(object("Mediashell.MediumFile", values));
        }
        return TypedArray.ofObjects(rows);
    }

    private static Object date(Instant time) {
        return time == null ? null : DateTime.ofInstant(time);
    }

    static PSObject object(String typeName, Map<String, Object> values) {
        PSObject object = PSObject.custom();
        values.forEach((name, value) -> object.instanceMembers().put(new PSNoteProperty(name, value)));
        object.setTypeNames(
                new TypeNameList(List.of(typeName, "System.Management.Automation.PSCustomObject", "System.Object")));
        return object;
    }
}
