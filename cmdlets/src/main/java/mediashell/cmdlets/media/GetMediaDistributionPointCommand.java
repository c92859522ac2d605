package mediashell.cmdlets.media;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import mediashell.authoring.DistributionPointOffer;
import mediashell.automation.Cmdlet;
import mediashell.automation.Examples;
import mediashell.automation.OutputType;
import mediashell.automation.PSObject;
import mediashell.automation.Parameter;
import mediashell.automation.values.TypedArray;
import mediashell.site.DistributionPoint;

/**
 * Lists the distribution points that hold content for media: any content, or that of a task sequence, with what each lacks.
 */
@Examples({
    "Get-MediaDistributionPoint 'Deploy Windows' | Where-Object Complete\n"
            + "Lists the distribution points that hold all content of the task sequence."
})
@Cmdlet(verb = "Get", noun = "MediaDistributionPoint")
@OutputType("Mediashell.MediaDistributionPoint")
public final class GetMediaDistributionPointCommand extends NewMediaCommandBase {

    /** The task sequence whose content is looked for: its name, its id or an object of Get-CMTaskSequence. */
    @Parameter(position = 0, valueFromPipeline = true)
    Object taskSequence;

    /** The code of the site, where the catalogue has several. */
    @Parameter
    String siteCode;

    @Override
    public void processRecord() {
        perform(() -> offers().forEach(offer -> writeObject(object(offer))));
    }

    private List<DistributionPointOffer> offers() {
        String code = site(siteCode).code();
        if (taskSequence != null) {
            return DistributionPointOffer.forSequence(catalog(), code, taskSequenceId(taskSequence));
        }
        return catalog().distributionPointsWithContent().stream()
                .filter(point -> point.siteCode().compareToIgnoreCase(code) == 0)
                .map(point -> new DistributionPointOffer(point, List.of(), List.of()))
                .toList();
    }

    private static PSObject object(DistributionPointOffer offer) {
        DistributionPoint point = offer.point();
        Map<String, Object> values = new LinkedHashMap<>();
        values.put("ServerName", point.serverName());
        values.put("SiteCode", point.siteCode());
        values.put("Complete", offer.complete());
        values.put("Missing", TypedArray.ofStrings(offer.missing()));
        values.put("Content", TypedArray.ofStrings(offer.held()));
        return MediumObjects.object("Mediashell.MediaDistributionPoint", values);
    }
}
