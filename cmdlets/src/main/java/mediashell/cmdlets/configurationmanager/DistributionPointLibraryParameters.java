package mediashell.cmdlets.configurationmanager;

import java.nio.file.Path;

import mediashell.automation.Parameter;
import mediashell.automation.ValidateRange;
import mediashell.automation.ValidateSet;

/** Parameters of Add-CMDistributionPoint for the drives of the content library; the catalogue keeps the first one. */
final class DistributionPointLibraryParameters {

    private static final String LIBRARY = "SCCMContentLib";

    /** The drive of the content library; its share on the server must be mapped to a folder. */
    @Parameter
    @ValidateSet({
        "Automatic",
        "A",
        "B",
        "C",
        "D",
        "E",
        "F",
        "G",
        "H",
        "I",
        "J",
        "K",
        "L",
        "M",
        "N",
        "O",
        "P",
        "Q",
        "R",
        "S",
        "T",
        "U",
        "V",
        "W",
        "X",
        "Y",
        "Z"
    })
    String primaryContentLibraryLocation;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({
        "Automatic",
        "A",
        "B",
        "C",
        "D",
        "E",
        "F",
        "G",
        "H",
        "I",
        "J",
        "K",
        "L",
        "M",
        "N",
        "O",
        "P",
        "Q",
        "R",
        "S",
        "T",
        "U",
        "V",
        "W",
        "X",
        "Y",
        "Z"
    })
    String primaryPackageShareLocation;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({
        "Automatic",
        "A",
        "B",
        "C",
        "D",
        "E",
        "F",
        "G",
        "H",
        "I",
        "J",
        "K",
        "L",
        "M",
        "N",
        "O",
        "P",
        "Q",
        "R",
        "S",
        "T",
        "U",
        "V",
        "W",
        "X",
        "Y",
        "Z"
    })
    String secondaryContentLibraryLocation;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateSet({
        "Automatic",
        "A",
        "B",
        "C",
        "D",
        "E",
        "F",
        "G",
        "H",
        "I",
        "J",
        "K",
        "L",
        "M",
        "N",
        "O",
        "P",
        "Q",
        "R",
        "S",
        "T",
        "U",
        "V",
        "W",
        "X",
        "Y",
        "Z"
    })
    String secondaryPackageShareLocation;

    /** Taken so that existing scripts run; the catalogue keeps nothing of it. */
    @Parameter
    @ValidateRange(min = 50, max = 100000)
    Integer minimumFreeSpaceMB;

    /** The folder of the library: on the named drive's share of a server, otherwise in the site's folder. */
    String folder(String server, Path siteFolder) {
        boolean chosen = primaryContentLibraryLocation != null
                && primaryContentLibraryLocation.compareToIgnoreCase("Automatic") != 0;
        return chosen
                ? "\\\\" + server + "\\" + primaryContentLibraryLocation + "$\\" + LIBRARY
                : siteFolder
                        .resolve("DistributionPoints")
                        .resolve(server)
                        .resolve(LIBRARY)
                        .toString();
    }
}
