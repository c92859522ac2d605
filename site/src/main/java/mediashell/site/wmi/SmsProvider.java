package mediashell.site.wmi;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import mediashell.site.Application;
import mediashell.site.BootImage;
import mediashell.site.ContentDistribution;
import mediashell.site.ContentPackage;
import mediashell.site.DistributionPoint;
import mediashell.site.DriverPackage;
import mediashell.site.OperatingSystemImage;
import mediashell.site.OperatingSystemUpgradePackage;
import mediashell.site.Site;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.SitePackage;
import mediashell.site.SoftwarePackage;
import mediashell.site.TaskSequence;
import mediashell.site.wmi.wql.WqlEvaluator;
import mediashell.site.wmi.wql.WqlParser;
import mediashell.site.wmi.wql.WqlQuery;

/** Answers as the SMS Provider of a site does: instances of a class, queries, one instance by its path. */
public final class SmsProvider {

    private static final List<Class<? extends SitePackage>> KINDS = List.of(
            SoftwarePackage.class,
            DriverPackage.class,
            TaskSequence.class,
            ContentPackage.class,
            OperatingSystemImage.class,
            BootImage.class,
            OperatingSystemUpgradePackage.class);

    private final SiteCatalog catalog;
    private final Site site;

    public SmsProvider(SiteCatalog catalog, Site site) {
        this.catalog = catalog;
        this.site = site;
    }

    /** What a query returned: instances, and the properties that were asked for (all when empty). */
    public record Answer(List<SmsInstance> instances, List<String> properties, boolean count) {

        public Answer {
            instances = List.copyOf(instances);
            properties = List.copyOf(properties);
        }
    }

    /** Runs a query; lazy properties are null in its instances. */
    public Answer query(String wql) {
        WqlQuery query = WqlParser.parse(wql);
        SmsClass type = requireClass(query.className());
        requireProperties(type, query);
        Stream<SmsInstance> found = instances(type.name()).stream()
                .filter(each -> query.condition().isEmpty()
                        || WqlEvaluator.matches(query.condition().get(), each));
        List<SmsInstance> result =
                new ArrayList<>(found.map(SmsInstance::withoutLazy).toList());
        List<WqlQuery.Order> order = query.order();
        for (int i = order.size() - 1; i >= 0; i--) { // stable sorts, least important first
            var comparator = WqlEvaluator.by(order.get(i).property());
            result.sort(order.get(i).descending() ? comparator.reversed() : comparator);
        }
        return new Answer(query.distinct() ? distinct(result, query) : result, query.properties(), query.count());
    }

    private static void requireProperties(SmsClass type, WqlQuery query) {
        for (String name : query.properties()) {
            if (!name.startsWith("__") && type.property(name).isEmpty()) {
                throw new SiteException(
                        SiteErrorCode.QUERY_INVALID, name, "the class " + type.name() + " has no such property");
            }
        }
    }

    private static List<SmsInstance> distinct(List<SmsInstance> all, WqlQuery query) {
        Map<List<Object>, SmsInstance> first = new LinkedHashMap<>();
        for (SmsInstance each : all) {
            List<Object> key = new ArrayList<>();
            if (query.properties().isEmpty()) {
                key.addAll(each.values().values());
            } else {
                query.properties().forEach(name -> key.add(each.get(name)));
            }
            first.putIfAbsent(key, each);
        }
        return List.copyOf(first.values());
    }

    /** The instance with this path ({@code SMS_Package.PackageID="ABC00001"}), lazy properties included. */
    public Optional<SmsInstance> find(String relativePath) {
        int dot = relativePath.indexOf('.');
        String className = dot < 0 ? relativePath : relativePath.substring(0, dot);
        String wanted = canonical(relativePath);
        return instances(requireClass(className).name()).stream()
                .filter(each -> canonical(each.relativePath()).compareToIgnoreCase(wanted) == 0)
                .findFirst();
    }

    private static String canonical(String path) {
        return path.replace('\'', '"');
    }

    private static SmsClass requireClass(String name) {
        return SmsClasses.find(name)
                .orElseThrow(() -> new SiteException(
                        SiteErrorCode.CLASS_UNKNOWN, name, "is not a class that this site answers for"));
    }

    /** All instances of a class, lazy properties included. */
    public List<SmsInstance> instances(String className) {
        return switch (requireClass(className).name()) {
            case "SMS_Site" -> catalog.sites().stream().map(SmsInstances::of).toList();
            case "SMS_ProviderLocation" -> List.of(SmsInstances.providerLocation(site));
            case "SMS_Program" -> programs();
            case "SMS_ApplicationLatest", "SMS_Application" ->
                catalog.applications().stream()
                        .map(each -> SmsInstances.of(each, className))
                        .toList();
            case "SMS_DeploymentType" -> deploymentTypes();
            case "SMS_SCI_SysResUse" -> siteSystems();
            case "SMS_DistributionPointInfo" ->
                catalog.distributionPoints().stream()
                        .map(each -> SmsInstances.information(each, site))
                        .toList();
            case "SMS_DistributionPoint" -> distributions(SmsInstances::assignment);
            case "SMS_PackageStatusDistPointsSummarizer" -> distributions(SmsInstances::of);
            case "SMS_ObjectContentExtraInfo" ->
                packages()
                        .map(each -> SmsInstances.summary(each, catalog.distributions(each.packageId())))
                        .toList();
            default ->
                packages()
                        .filter(each -> each.type().className().compareToIgnoreCase(className) == 0)
                        .map(SmsInstances::of)
                        .toList();
        };
    }

    private Stream<? extends SitePackage> packages() {
        return KINDS.stream().flatMap(kind -> catalog.packages(kind).stream());
    }

    private List<SmsInstance> programs() {
        return catalog.packages(SoftwarePackage.class).stream()
                .flatMap(
                        owner -> catalog.programs(owner.packageId()).stream().map(each -> SmsInstances.of(each, owner)))
                .toList();
    }

    private List<SmsInstance> deploymentTypes() {
        List<SmsInstance> all = new ArrayList<>();
        for (Application application : catalog.applications()) {
            application.deploymentTypes().forEach(type -> all.add(SmsInstances.of(type, application)));
        }
        return all;
    }

    private List<SmsInstance> siteSystems() {
        List<SmsInstance> all = new ArrayList<>();
        catalog.distributionPoints().forEach(each -> all.add(SmsInstances.of(each)));
        catalog.managementPoints().forEach(each -> all.add(SmsInstances.of(each)));
        return all;
    }

    private interface DistributionForm {
        SmsInstance of(ContentDistribution distribution, DistributionPoint point, SitePackage owner);
    }

    private List<SmsInstance> distributions(DistributionForm form) {
        Map<String, DistributionPoint> points = new LinkedHashMap<>();
        catalog.distributionPoints().forEach(each -> points.put(each.serverName(), each));
        return packages()
                .flatMap(owner -> catalog.distributions(owner.packageId()).stream()
                        .filter(each -> points.containsKey(each.serverName()))
                        .map(each -> form.of(each, points.get(each.serverName()), owner)))
                .toList();
    }
}
