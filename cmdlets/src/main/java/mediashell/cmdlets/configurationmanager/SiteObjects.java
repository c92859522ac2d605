package mediashell.cmdlets.configurationmanager;

import java.util.List;
import java.util.function.Predicate;

import mediashell.site.Application;
import mediashell.site.DistributionPoint;
import mediashell.site.ManagementPoint;
import mediashell.site.SiteCatalog;
import mediashell.site.SiteErrorCode;
import mediashell.site.SiteException;
import mediashell.site.SitePackage;
import mediashell.text.WildcardPattern;

/** Finds objects of the site by what scripts say: an object, an id, a name with or without wildcards. */
final class SiteObjects {

    private final SiteCatalog catalog;
    private final boolean wildcards;

    /** @param wildcards whether names may hold wildcards */
    SiteObjects(SiteCatalog catalog, boolean wildcards) {
        this.catalog = catalog;
        this.wildcards = wildcards;
    }

    /** The packages of a kind with this name, all of them when it is null. */
    <T extends SitePackage> List<T> packages(Class<T> kind, String name) {
        Predicate<String> wanted = matcher(name);
        return catalog.packages(kind).stream()
                .filter(each -> wanted.test(each.name()))
                .toList();
    }

    List<Application> applications(String name) {
        Predicate<String> wanted = matcher(name);
        return catalog.applications().stream()
                .filter(each -> wanted.test(each.name()))
                .toList();
    }

    List<DistributionPoint> distributionPoints(String serverName) {
        Predicate<String> wanted = matcher(serverName);
        return catalog.distributionPoints().stream()
                .filter(each -> wanted.test(each.serverName()))
                .toList();
    }

    List<ManagementPoint> managementPoints(String serverName) {
        Predicate<String> wanted = matcher(serverName);
        return catalog.managementPoints().stream()
                .filter(each -> wanted.test(each.serverName()))
                .toList();
    }

    /** What a name stands for; null for anything. */
    Predicate<String> matcher(String name) {
        if (name == null || name.isEmpty()) {
            return any -> true;
        }
        return wildcards ? WildcardPattern.get(name, true)::isMatch : text -> text.compareToIgnoreCase(name) == 0;
    }

    /** The only package of a kind with this name. */
    <T extends SitePackage> T onePackage(Class<T> kind, String name) {
        return one(packages(kind, name), name);
    }

    Application oneApplication(String name) {
        return one(applications(name), name);
    }

    /** The application of a CI_ID or model name. */
    Application applicationOf(String id) {
        List<Application> found = catalog.applications().stream()
                .filter(each -> Integer.toString(each.ciId()).equals(id)
                        || each.modelName().compareToIgnoreCase(id) == 0)
                .toList();
        return one(found, id);
    }

    private static <T> T one(List<T> found, String name) {
        if (found.isEmpty()) {
            throw new SiteException(
                    SiteErrorCode.OBJECT_NOT_FOUND, name, "the site has no such object; check its name or id");
        }
        if (found.size() > 1) {
            throw new SiteException(
                    SiteErrorCode.INVALID_VALUE, name, "names " + found.size() + " objects; give the id of one");
        }
        return found.getFirst();
    }
}
