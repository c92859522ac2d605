package mediashell.site.sequence.template;

import java.util.List;

import mediashell.site.sequence.Sequence;

/** The custom sequence that captures a reference computer which is there already. */
public record CaptureExistingComputer(CaptureOptions capture) {

    public Sequence sequence() {
        return Sequence.of(List.of(BuildAndCapture.captureGroup(capture)));
    }
}
