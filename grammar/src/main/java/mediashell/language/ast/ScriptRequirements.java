package mediashell.language.ast;

import java.util.List;

/**
 * What the {@code #requires} lines of a script ask for.
 *
 * @param requiredPSVersion the least version; null when none is asked for
 * @param requiredPSEditions {@code Core} or {@code Desktop}
 * @param requiredModules names, or hashtable literals as text
 * @param elevationRequired true with {@code -RunAsAdministrator}
 * @param requiredAssemblies assembly names
 * @param requiredApplicationId the shell id; null when none is asked for
 */
public record ScriptRequirements(
        String requiredPSVersion,
        List<String> requiredPSEditions,
        List<String> requiredModules,
        boolean elevationRequired,
        List<String> requiredAssemblies,
        String requiredApplicationId) {
    public ScriptRequirements {
        requiredPSEditions = List.copyOf(requiredPSEditions);
        requiredModules = List.copyOf(requiredModules);
        requiredAssemblies = List.copyOf(requiredAssemblies);
    }
}
