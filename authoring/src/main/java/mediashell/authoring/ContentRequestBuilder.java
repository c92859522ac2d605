package mediashell.authoring;

import java.util.List;

/**
 * Collects what can be asked of media that carry content.
 *
 * @param <B> the builder of one type
 */
public abstract sealed class ContentRequestBuilder<B extends ContentRequestBuilder<B>> extends MediaRequestBuilder<B>
        permits StandaloneMediaRequest.Builder, PrestagedMediaRequest.Builder {

    private List<String> applications = List.of();
    private List<String> packages = List.of();
    private List<String> driverPackages = List.of();
    private boolean includeApplicationDependencies;

    ContentRequestBuilder(String siteCode) {
        super(siteCode);
    }

    ExtraContent extraContent() {
        return new ExtraContent(applications, packages, driverPackages, includeApplicationDependencies);
    }

    /** Model names of extra applications. */
    public B applications(List<String> modelNames) {
        applications = modelNames;
        return self();
    }

    /** Ids of extra packages. */
    public B packages(List<String> packageIds) {
        packages = packageIds;
        return self();
    }

    /** Ids of extra driver packages. */
    public B driverPackages(List<String> packageIds) {
        driverPackages = packageIds;
        return self();
    }

    /** Whether applications bring along what they depend on. */
    public B includeApplicationDependencies(boolean value) {
        includeApplicationDependencies = value;
        return self();
    }
}
