package mediashell.site;

/**
 * A deployment type of another application that must be installed first.
 *
 * @param applicationModelName model name of the other application
 * @param deploymentTypeModelName model name of its deployment type
 * @param autoInstall whether it is installed when it is not there yet
 */
public record ApplicationDependency(String applicationModelName, String deploymentTypeModelName, boolean autoInstall) {}
